@echo off
rem A comment
{punctuation|:}{punctuation|:} another
setlocal enabledelayedexpansion
set /a n=1+2
set "name=%~dp0pot %1"
if not exist "%name%" (echo missing & exit /b 1) else if "%n%"=="3" goto {punctuation|:}end
for /f "tokens=1{punctuation|,}2 delims={punctuation|,}" %%a in (file.txt) do (echo %%a {tag|!n!)}
call {punctuation|:}sub arg1 {punctuation|>} nul 2{punctuation|>}{important|&1}
{punctuation|:}end
