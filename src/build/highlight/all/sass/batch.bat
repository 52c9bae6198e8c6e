{atrule-line|{atrule|@echo} off}
{selector|rem A comment}
{selector|:: another}
{selector|setlocal enabledelayedexpansion}
{selector|set /a n=1+2}
{selector|set "name=%~dp0pot %1"}
{selector|if not exist "%name%" (echo missing & exit /b 1) else if "%n%"=="3" goto :end}
{selector|for /f "tokens=1,2 delims=," %%a in (file.txt) do (echo %%a !n!)}
{property-line|{property|call} {punctuation|:}{property|sub} arg1 {operator|>} nul 2{operator|>}&1}
{property-line|{punctuation|:}{property|end}}
