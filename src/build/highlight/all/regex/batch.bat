@echo off
rem A comment
:: another
setlocal enabledelayedexpansion
set /a n=1{quantifier number|+}2
set "name=%~dp0pot %1"
if not exist "%name%" {group punctuation|(}echo missing & exit /b 1{group punctuation|)} else if "%n%"=="3" goto :end
for /f "tokens=1,2 delims=," %%a in {group punctuation|(}file{char-set class-name|.}txt{group punctuation|)} do {group punctuation|(}echo %%a !n!{group punctuation|)}
call :sub arg1 > nul 2>&1
:end
