@echo off
rem A comment
:: another
setlocal enabledelayedexpansion
set /a n=1+2
set {string|"name=%~dp0pot %1"}
if not exist {string|"%name%"} {punctuation|(}{function|echo} missing & exit /b {number|1}{punctuation|)} else if {string|"%n%"}=={string|"3"} goto :end
for /f {string|"tokens=1,2 delims=,"} %%a in {punctuation|(}{function|file.txt}{punctuation|)} do {punctuation|(}{function|echo} %%a !n!{punctuation|)}
call :sub arg1 > nul 2>&1
:end
