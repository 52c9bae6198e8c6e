{path|@echo} off
{path|rem} A comment
{path|::} another
{path|setlocal} enabledelayedexpansion
{path|set} /a n=1+2
{path|set} "name=%~dp0pot %1"
{path|if} not exist "%name%" (echo missing & exit /b 1) else if "%n%"=="3" goto :end
{path|for} /f "tokens=1,2 delims=," %%a in (file.txt) do (echo %%a !n!)
{path|call} :sub arg1 > nul 2>&1
{path|:end}
