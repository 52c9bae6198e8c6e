{annotation keyword|@echo} off
rem {constant|A} {definition rule class-name|comment}
{punctuation|:}{punctuation|:} another
setlocal enabledelayedexpansion
set /a n{punctuation|=}1{operator|+}2
set "name{punctuation|=}%{operator|~}dp0pot %1"
if not exist "%name%" {punctuation|(}echo missing & exit /b 1{punctuation|)} else if "%n%"{punctuation|=}{punctuation|=}"3" {definition rule class-name|goto} {punctuation|:}end
for /f "{keyword|tokens}{punctuation|=}1,2 delims{punctuation|=}," %%a in {punctuation|(}file.txt{punctuation|)} do {punctuation|(}echo %%a !n!{punctuation|)}
{definition rule class-name|call} {punctuation|:}sub arg1 > nul 2>&1
{punctuation|:}end
