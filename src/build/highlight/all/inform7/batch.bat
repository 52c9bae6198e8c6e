{text comment|@echo off
rem A comment}
{punctuation|:}{punctuation|:} {text comment|another
setlocal enabledelayedexpansion
set /a n=}{number|1}{text comment|+}{number|2}
{text comment|set} {string|"name=%~dp0pot %1"}
{keyword|if} {text comment|not exist} {string|"%name%"} {punctuation|(}{text comment|echo missing & exit /b} {number|1}{punctuation|)} {keyword|else} {keyword|if} {string|"%n%"}{text comment|==}{string|"3"} {text comment|goto} {punctuation|:}{text comment|end
for /f} {string|"tokens=1,2 delims=,"} {text comment|%%a} {position keyword|in} {punctuation|(}{text comment|file}{punctuation|.}{text comment|txt}{punctuation|)} {text comment|do} {punctuation|(}{text comment|echo %%a !n!}{punctuation|)}
{text comment|call} {punctuation|:}{text comment|sub arg1 > nul} {number|2}{text comment|>&}{number|1}
{punctuation|:}{text comment|end}
