@echo {keyword|off}
rem A comment
{punctuation|:}{punctuation|:} another
setlocal enabledelayedexpansion
{keyword|set} {operator|/}a n{operator|=}{number|1}{number|+2}
{keyword|set} {string|"name=%~dp0pot %1"}
{keyword|if} {operator|not} exist {string|"%name%"} {punctuation|(}echo missing {operator|&} {keyword|exit} {operator|/}b {number|1}{punctuation|)} {keyword|else} {keyword|if} {string|"%n%"}{operator|=}{operator|=}{string|"3"} goto {punctuation|:}{keyword|end}
{keyword|for} {operator|/}f {string|"tokens=1,2 delims=,"} %%a {keyword|in} {punctuation|(}{keyword|file}{punctuation|.}txt{punctuation|)} do {punctuation|(}echo %%a !n!{punctuation|)}
{keyword|call} {punctuation|:}sub arg1 {operator|>} nul {number|2}{operator|>}{operator|&}{number|1}
{punctuation|:}{keyword|end}
