@echo off
rem A comment
:: another
setlocal enabledelayedexpansion
set /a n{operator|=}1+2
set "name{operator|=}%~dp0pot %1"
if not exist "%name%" (echo missing & exit /b 1) else if "%n%"{operator|=}{operator|=}"3" goto :end
for /f "tokens{operator|=}1,2 delims{operator|=}," %%a in (file.txt) do (echo %%a !n!)
call :sub arg1 > nul 2>&1
:end
