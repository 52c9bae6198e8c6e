{operator|@}echo off
{target symbol|rem A comment}
{punctuation|:}{punctuation|:} another
setlocal enabledelayedexpansion
set /a n{operator|=}1+2
set {string|"name=%~dp0pot %1"}
if not exist {string|"%name%"} {punctuation|(}echo missing & exit /b 1{punctuation|)} {keyword|else} if {string|"%n%"}{operator|=}{operator|=}{string|"3"}{target symbol| goto} {punctuation|:}end
for /f {string|"tokens=1,2 delims=,"} %%a in {punctuation|(}file.txt{punctuation|)} do {punctuation|(}echo %%a !n!{punctuation|)}
{target symbol|call} {punctuation|:}sub arg1 > nul 2>&1
{punctuation|:}end
