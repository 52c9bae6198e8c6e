@echo {keyword|off}
rem A {keyword|comment}
{punctuation|:}{punctuation|:} another
setlocal enabledelayedexpansion
{keyword|set} /a n={number|1}+{number|2}
{keyword|set} {eol-comment comment|"name=%~dp0pot %1"}
{keyword|if} {keyword|not} exist {eol-comment comment|"%name%" (echo missing & exit /b 1) else if "%n%"=="3" goto :end}
{keyword|for} /f {eol-comment comment|"tokens=1,2 delims=," %%a in (file.txt) do (echo %%a !n!)}
{keyword|call} {punctuation|:}sub arg1 {operator|>} nul {number|2}>&{number|1}
{punctuation|:}end
