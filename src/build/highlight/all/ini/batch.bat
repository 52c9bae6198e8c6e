@echo off
rem A comment
:: another
setlocal enabledelayedexpansion
{key attr-name|set /a n}{punctuation|=}{value attr-value|1+2}
{key attr-name|set "name}{punctuation|=}{value attr-value|%~dp0pot %1"}
{key attr-name|if not exist "%name%" (echo missing & exit /b 1) else if "%n%"}{punctuation|=}{value attr-value|="3" goto :end}
{key attr-name|for /f "tokens}{punctuation|=}{value attr-value|1,2 delims=," %%a in (file.txt) do (echo %%a !n!)}
call :sub arg1 > nul 2>&1
:end
