@echo off
rem A comment
{punctuation|:}{punctuation|:} another
setlocal enabledelayedexpansion
set /a n{operator|=}{number|1}+{number|2}
set {string|"name=%~dp0pot %1"}
if not exist {string|"%name%"} {punctuation|(}echo missing & exit /b {number|1}{punctuation|)} else if {string|"%n%"}{operator|=}{operator|=}{string|"3"} goto {punctuation|:}{label property|end}
for /f {string|"tokens=1,2 delims=,"} %%a in {punctuation|(}file.txt{punctuation|)} do {punctuation|(}echo %%a !n!{punctuation|)}
call {punctuation|:}{label property|sub} arg1 > nul {number|2}>&{number|1}
{punctuation|:}{label property|end}
