@echo off
rem A {property unquoted|comment}
{operator|:}{operator|:} another
setlocal enabledelayedexpansion
set /a n={number|1}{number|+2}
set {string|"name=%~dp0pot %1"}
if not exist {string|"%name%"} (echo missing & exit /b {number|1}) else if {string|"%n%"}=={string|"3"} {property unquoted|goto} {operator|:}end
for /f {string|"tokens=1,2 delims=,"} %%a in (file.txt) do (echo %%a !n!)
{property unquoted|call} {operator|:}sub arg1 > nul {number|2}>&{number|1}
{operator|:}end
