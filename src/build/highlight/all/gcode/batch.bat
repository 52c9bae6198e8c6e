@echo off
rem {property|A} comment
{punctuation|:}{punctuation|:} another
setlocal enabledelayedexpansion
set /a n=1+2
set {string|"name=%~dp0pot %1"}
if not exist {string|"%name%"} {comment|(echo missing & exit /b 1)} else if {string|"%n%"}=={string|"3"} goto {punctuation|:}end
for /f {string|"tokens=1,2 delims=,"} %%a in {comment|(file.txt)} do {comment|(echo %%a !n!)}
call {punctuation|:}sub arg1 > nul 2>&1
{punctuation|:}end
