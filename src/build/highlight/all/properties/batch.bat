{key attr-name|@echo} {value attr-value|off}
{key attr-name|rem} {value attr-value|A comment}
{punctuation|:}{punctuation|:} another
{key attr-name|setlocal} {value attr-value|enabledelayedexpansion}
{key attr-name|set} {value attr-value|/a n=1+2}
{key attr-name|set} {value attr-value|"name=%~dp0pot %1"}
{key attr-name|if} {value attr-value|not exist "%name%" (echo missing & exit /b 1) else if "%n%"=="3" goto :end}
{key attr-name|for} {value attr-value|/f "tokens=1,2 delims=," %%a in (file.txt) do (echo %%a !n!)}
{key attr-name|call} {punctuation|:}{value attr-value|sub arg1 > nul 2>&1}
{punctuation|:}end
