{annotation punctuation|@echo} off
rem {class-name|A} comment
{operator|:}{operator|:} another
setlocal enabledelayedexpansion
{keyword|set} {operator|/}{class-name|a} n{operator|=}{number|1}{operator|+}{number|2}
{keyword|set} {string|"name=%~dp0pot %1"}
{keyword|if} {keyword|not} exist {string|"%name%"} {punctuation|(}echo missing {operator|&} {keyword|exit} {operator|/}{class-name|b} {number|1}{punctuation|)} {keyword|else} {keyword|if} {string|"%n%"}{operator|==}{string|"3"} {keyword|goto} {operator|:}{keyword|end}
{keyword|for} {operator|/}f {string|"tokens=1,2 delims=,"} %%{class-name|a} {keyword|in} {punctuation|(}{class-name|file{punctuation|.}txt}{punctuation|)} {keyword|do} {punctuation|(}echo %%a {operator|!}n{operator|!}{punctuation|)}
call {operator|:}sub arg1 {operator|>} nul {number|2}{operator|>}{operator|&}{number|1}
{operator|:}{keyword|end}
