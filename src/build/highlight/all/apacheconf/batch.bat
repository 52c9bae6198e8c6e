@echo off
rem A comment
:: another
setlocal enabledelayedexpansion
set /a n=1+2
set {string|"name=%~dp0pot {variable|%1}"}
if not exist {string|"{variable|%name}%" (echo missing & exit /b 1) else if "{variable|%n}%"=="3"} goto :end
for /f {string|"tokens=1,2 delims=,"} %{variable|%a} in (file.txt) do (echo %{variable|%a} !n!)
call :sub arg1 > nul 2>&1
:end
