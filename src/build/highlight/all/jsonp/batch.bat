@echo off
rem A comment
{operator|:}{operator|:} another
setlocal enabledelayedexpansion
set /a n={number|1}+{number|2}
set {string|"name=%~dp0pot %1"}
if not exist {string|"%name%"} {punctuation|(}echo missing & exit /b {number|1}{punctuation|)} else if {string|"%n%"}=={string|"3"} goto {operator|:}end
for /f {string|"tokens=1,2 delims=,"} %%a {function|in} {punctuation|(}file{punctuation|.}txt{punctuation|)} {function|do} {punctuation|(}echo %%a !n!{punctuation|)}
call {operator|:}sub arg1 > nul {number|2}>&{number|1}
{operator|:}end
