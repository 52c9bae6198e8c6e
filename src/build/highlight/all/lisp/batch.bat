@echo off
rem A comment
:: another
setlocal enabledelayedexpansion
set /a n=1+2
set {string|"name=%~dp0pot %1"}
if not exist {string|"%name%"} {punctuation|(}{car|echo} missing & exit /b {number|1}{punctuation|)} else if {string|"%n%"}=={string|"3"} goto {lisp-property property|:end}
for /f {string|"tokens=1,2 delims=,"} %%a in {punctuation|(}{car|file}.txt{punctuation|)} do {punctuation|(}{car|echo} %%a !n!{punctuation|)}
call {lisp-property property|:sub} arg1 > nul 2>&1
{lisp-property property|:end}
