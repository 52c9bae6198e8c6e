@echo off
{function|rem} A comment
{punctuation|:}{punctuation|:} another
setlocal enabledelayedexpansion
set /a n{punctuation|=}{number|1}+{number|2}
set {string|"name=%~dp0pot %1"}
if {function|not} exist {string|"%name%"} {punctuation|(}echo missing & exit /b {number|1}{punctuation|)} else if {string|"%n%"}{punctuation|=}{punctuation|=}{string|"3"} goto {punctuation|:}end
for /f {string|"tokens=1,2 delims=,"} %%a in {punctuation|(}file.txt{punctuation|)} do {punctuation|(}echo %%a !n!{punctuation|)}
{function|call} {punctuation|:}{function|sub} arg1 > nul {number|2}>&{number|1}
{punctuation|:}end
