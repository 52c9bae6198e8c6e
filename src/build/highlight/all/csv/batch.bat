{value|@echo off}
{value|rem A comment}
{value|:: another}
{value|setlocal enabledelayedexpansion}
{value|set /a n=1+2}
{value|set }{value|"name=%~dp0pot %1"}
{value|if not exist }{value|"%name%"}{value| (echo missing & exit /b 1) else if }{value|"%n%"}{value|==}{value|"3"}{value| goto :end}
{value|for /f }{value|"tokens=1,2 delims=,"}{value| %%a in (file.txt) do (echo %%a !n!)}
{value|call :sub arg1 > nul 2>&1}
{value|:end}
