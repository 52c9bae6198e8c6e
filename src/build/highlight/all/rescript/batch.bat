{class-name|@echo} off
rem {class-name|A} comment
{operator|::} another
setlocal enabledelayedexpansion
set {operator|/}a {attr-value|n}{operator|=}{number|1}{operator|+}{number|2}
set {string|"name=%~dp0pot %1"}
{keyword|if} not exist {string|"%name%"} {punctuation|(}echo missing & exit {operator|/}b {number|1}{punctuation|)} {keyword|else} {keyword|if} {string|"%n%"}{operator|==}{string|"3"} goto {operator|:}{keyword|end}
{keyword|for} {operator|/}f {string|"tokens=1,2 delims=,"} %%a {keyword|in} {punctuation|(}file{punctuation|.}{function|txt}{punctuation|)} {keyword|do} {punctuation|(}echo %%a {operator|!}n{operator|!}{punctuation|)}
call {operator|:}sub arg1 {operator|>} nul {number|2}{operator|>}&{number|1}
{operator|:}{keyword|end}
