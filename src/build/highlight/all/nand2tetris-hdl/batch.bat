@echo off
rem A comment
{punctuation|:}{punctuation|:} another
setlocal enabledelayedexpansion
set /a n{operator|=}{number|1}+{number|2}
set "name{operator|=}%~dp0pot %{number|1}"
if not exist "%name%" {punctuation|(}echo missing & exit /b {number|1}{punctuation|)} else if "%n%"{operator|=}{operator|=}"{number|3}" goto {punctuation|:}end
for /f "tokens{operator|=}{number|1}{punctuation|,}{number|2} delims{operator|=}{punctuation|,}" %%a in {punctuation|(}file.txt{punctuation|)} do {punctuation|(}echo %%a !n!{punctuation|)}
call {punctuation|:}sub arg1 > nul {number|2}>&{number|1}
{punctuation|:}end
