@echo off
rem A comment
:: another
setlocal enabledelayedexpansion
set /a n=1+2
set "name=%~dp0pot %1"
if not exist "%name%" {punctuation|(}echo missing & exit /b 1{punctuation|)} else if "%n%"=="3" goto :end
for /f "tokens=1{punctuation|,}2 delims={punctuation|,}" %%a in {punctuation|(}file.txt{punctuation|)} do {punctuation|(}echo %%a !n!{punctuation|)}
call :sub arg1 > nul 2>&1
:end
