{error-message string|@echo off}
{error-message string|rem A comment}
{error-message string|:: another}
{error-message string|setlocal enabledelayedexpansion}
{error-message string|set /a n=1+2}
{error-message string|set "name=%~dp0pot %1"}
{error-message string|if not exist "%name%" (echo missing & exit /b 1) else if "%n%"=="3" goto :end}
{error-message string|for /f "tokens=1,2 delims=," %%a in (file.txt) do (echo %%a !n!)}
{error-message string|call :sub arg1 > nul 2>&1}
{error-message string|:end}
