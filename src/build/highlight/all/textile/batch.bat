{phrase|@echo off
rem A comment
:: another
setlocal enabledelayedexpansion
set /a n=1+2
set "name=%~dp0pot %1"
if not exist "{inline|{punctuation|%}{span|name}{punctuation|%}}" (echo missing & exit /b 1) else if "{inline|{punctuation|%}{span|n}{punctuation|%}}"=="3" goto :end
for /f "tokens=1,2 delims=," {inline|{punctuation|%}{span|%a in (file.txt) do (echo }{punctuation|%}}%a {image|{punctuation|!}{source url|n}{punctuation|!}})
call :sub arg1 > nul 2>&1
:end
}