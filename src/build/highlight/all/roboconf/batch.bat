@echo off
rem A comment
{punctuation|:}{punctuation|:} another
setlocal enabledelayedexpansion
set /a n{punctuation|=}{value attr-value|1+2
set "name=%~dp0pot %1"
if not exist "%name%" (echo missing & exit /b 1) else if "%n%"=="3" }{property|goto} {punctuation|:}end
for /f "tokens{punctuation|=}{value attr-value|1}{punctuation|,}2 delims{punctuation|=}{punctuation|,}" %%a in (file{punctuation|.}txt) do (echo %%a !n!)
{property|call} {punctuation|:}sub arg1 > nul 2>&1
{punctuation|:}end
