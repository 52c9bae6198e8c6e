@echo {keyword|off}
rem A comment
{punctuation|:}{punctuation|:} another
setlocal enabledelayedexpansion
set {operator|/}a n{operator|=}{number|1}{operator|+}{number|2}
set {string|"name=%~dp0pot %1"}
{keyword|if} {keyword|not} {keyword|exist} {string|"%name%"} {punctuation|(}echo missing {operator|&} {command selector|exit} {operator|/}b {number|1}{punctuation|)} {keyword|else} {keyword|if} {string|"%n%"}{operator|==}{string|"3"} {command selector|goto} {punctuation|:}{symbol|end}
{keyword|for} {operator|/}f {string|"tokens=1,2 delims=,"} %%a {keyword|in} {punctuation|(}file{operator|.}txt{punctuation|)} do {punctuation|(}echo %%a {operator|!}n{operator|!}{punctuation|)}
call {punctuation|:}sub arg1 {operator|>} nul {number|2}{operator|>}{operator|&}{number|1}
{punctuation|:}{symbol|end}
