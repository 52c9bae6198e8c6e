@echo off
rem A comment
:: another
setlocal enabledelayedexpansion
set /a n{value attr-value|{punctuation|=}1+2}
set "name{value attr-value|{punctuation|=}%~dp0pot %1"}
if not exist "%name%" (echo missing & exit /b 1) else if "%n%"{value attr-value|{punctuation|=}{punctuation|=}"3" goto :end}
for /f "tokens{value attr-value|{punctuation|=}1,2 delims=," %%a in (file.txt) do (echo %%a !n!)}
call :sub arg1 > nul 2>&1
:end
