{punctuation|@}echo off
rem A {property|comment}
{punctuation|:}{punctuation|:} another
setlocal enabledelayedexpansion
set /a n{operator|=}{number|1}{operator|+}{number|2}
set {string|"name=%~dp0pot %1"}
{keyword|if} {keyword|not} exist {string|"%name%"} {punctuation|(}echo missing & exit /b {number|1}{punctuation|)} {keyword|else} {keyword|if} {string|"%n%"}{operator|==}{string|"3"} {property|goto} {punctuation|:}end
for /f {string|"tokens=1,2 delims=,"} %%a {function|in} {punctuation|(}file{punctuation|.}txt{punctuation|)} {keyword|do} {punctuation|(}echo %%a {operator|!}n{operator|!}{punctuation|)}
{property|call} {punctuation|:}sub arg1 {operator|>} nul {number|2}{operator|>}&{property|1}
{punctuation|:}end
