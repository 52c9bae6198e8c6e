@echo off
rem A comment
:: another
setlocal enabledelayedexpansion
set /a n=1+2
set "name=%~dp0pot %1"
if not exist "%name%" (echo missing & exit /b 1) else if "%n%"=="3" goto :end
for /f "tokens=1,2 delims=," %%a in (file.txt) do (echo %%a !n!)
call :sub arg1 > nul 2>&1
:end
