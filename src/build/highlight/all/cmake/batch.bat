@echo off
rem A comment
:: another
setlocal enabledelayedexpansion
set /a n={number|1}+{number|2}
set {string|"name=%~dp0pot %1"}
if not exist {string|"%name%"} {punctuation|(}echo missing & exit /b {number|1}{punctuation|)} else if {string|"%n%"}=={string|"3"} goto :end
for /f {string|"tokens=1,2 delims=,"} %%a {function|in} {punctuation|(}file.txt{punctuation|)} {function|do} {punctuation|(}echo %%a !n!{punctuation|)}
call :sub arg1 {punctuation|>} nul {number|2}{punctuation|>}&{number|1}
:end
