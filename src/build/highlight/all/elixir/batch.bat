{attribute variable|@echo} off
rem {module class-name|A} comment
{operator|::} another
setlocal enabledelayedexpansion
set {operator|/}a n{operator|=}{number|1}{operator|+}{number|2}
set {string|"name=%~dp0pot %1"}
{keyword|if} {keyword|not} exist {string|"%name%"} {punctuation|(}echo missing {operator|&} exit {operator|/}b {number|1}{punctuation|)} {keyword|else} {keyword|if} {string|"%n%"}{operator|==}{string|"3"} goto {atom symbol|:end}
{keyword|for} {operator|/}f {string|"tokens=1,2 delims=,"} {punctuation|%}{punctuation|%}a {function|in} {punctuation|(}file{punctuation|.}txt{punctuation|)} {function|do} {punctuation|(}echo {punctuation|%}{punctuation|%}a {operator|!}n!{punctuation|)}
call {atom symbol|:sub} arg1 {operator|>} nul {number|2}>{argument variable|&1}
{atom symbol|:end}
