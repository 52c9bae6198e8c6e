@echo off
rem A comment
{punctuation|:}{javascript-expression language-javascript|{operator|:} another}
setlocal enabledelayedexpansion
set /a n=1+2
set {string|"name=%~dp0pot %1"}
if not exist {string|"%name%"} (echo missing & exit /b 1) else if {string|"%n%"}=={string|"3"} goto {punctuation|:}{javascript-expression language-javascript|end}
for /f {string|"tokens=1,2 delims=,"} %%a in (file.txt) do (echo %%a !n!)
{property|call} {punctuation|:}{javascript-expression language-javascript|sub arg1 {operator|>} nul {number|2}{operator|>}{operator|&}{number|1}}
{punctuation|:}{javascript-expression language-javascript|end}
