{function|@echo} off
rem A comment
:: another
setlocal enabledelayedexpansion
set /a n=1+2
set "name=%~dp0pot %1"
if not exist "%name%" {expression|{punctuation|(}echo missing {operator|&} exit {operator|/}b {number|1}{punctuation|)}} else if "%n%"=="3" goto :end
for /f "tokens=1,2 delims=," %%a in {expression|{punctuation|(}file.txt{punctuation|)}} do {expression|{punctuation|(}echo {operator|%}{operator|%}a {operator|!}n{operator|!}{punctuation|)}}
call :sub arg1 > nul 2>&1
:end
