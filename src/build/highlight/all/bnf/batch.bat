@echo off
rem A comment
:: another
setlocal enabledelayedexpansion
set /a n=1{operator|+}2
set {string|"name=%~dp0pot %1"}
if not exist {string|"%name%"} {operator|(}echo missing & exit /b 1{operator|)} else if {string|"%n%"}=={string|"3"} goto :end
for /f {string|"tokens=1,2 delims=,"} %%a in {operator|(}file.txt{operator|)} do {operator|(}echo %%a !n!{operator|)}
call :sub arg1 > nul 2>&1
:end
