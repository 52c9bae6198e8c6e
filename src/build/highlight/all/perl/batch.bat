{variable|@echo} off
rem A comment
{punctuation|:}{punctuation|:} another
setlocal enabledelayedexpansion
set {operator|/}a n{operator|=}{number|1}{operator|+}{number|2}
set {string|"name=%~dp0pot %1"}
{keyword|if} {operator|not} exist {string|"%name%"} {punctuation|(}echo missing {operator|&} exit {operator|/}b {number|1}{punctuation|)} {keyword|else} {keyword|if} {string|"%n%"}{operator|==}{string|"3"} {keyword|goto} {punctuation|:}end
{keyword|for} {operator|/}f {string|"tokens=1,2 delims=,"} {operator|%}{variable|%a} in {punctuation|(}file{operator|.}txt{punctuation|)} {keyword|do} {punctuation|(}echo {operator|%}{variable|%a} {operator|!}n{operator|!}{punctuation|)}
call {punctuation|:}{keyword|sub} {function|arg1} {operator|>} nul {number|2}{operator|>}{variable|&1}
{punctuation|:}end
