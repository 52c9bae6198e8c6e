{entry string|@echo off}
{entry string|rem A comment}
{entry string|:: another}
{entry string|setlocal enabledelayedexpansion}
{entry string|set {punctuation|/}a n=1+2}
{entry string|set "name=%~dp0pot %1"}
{entry string|if not exist "%name%" (echo missing & exit {punctuation|/}b 1) else if "%n%"=="3" goto :end}
{entry string|for {punctuation|/}f "tokens=1,2 delims=," %%a in (file.txt) do (echo %%a !n!)}
{entry string|call :sub arg1 > nul 2>&1}
{entry string|:end}
