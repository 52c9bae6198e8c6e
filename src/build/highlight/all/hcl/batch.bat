@echo off
rem A comment
:: another
setlocal enabledelayedexpansion
set /a {property|n}{punctuation|=}{number|1}+{number|2}
set {string|"name=%~dp0pot %1"}
if not exist {string|"%name%"} (echo missing & exit /b {number|1}) else if {property|"%n%"}{punctuation|=}{punctuation|=}{string|"3"} goto :end
for /f {string|"tokens=1,2 delims=,"} %%a in (file.txt) do (echo %%a !n!)
call :sub arg1 > nul {number|2}>&{number|1}
:end
