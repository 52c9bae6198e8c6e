{bison|@echo off
rem A comment
{property|:}{punctuation|:} another
setlocal enabledelayedexpansion
set /a n={number|1}+{number|2}
set {string|"name=%~dp0pot %1"}
if not exist {string|"%name%"} (echo missing & exit /b {number|1}) else if {string|"%n%"}=={string|"3"} goto {punctuation|:}end
for /f {string|"tokens=1,2 delims=,"} %{keyword|%a} in (file.txt) do (echo {punctuation|%%}}a {operator|!}n{operator|!}{punctuation|)}
call {operator|:}sub arg1 {operator|>} nul {number|2}{operator|>}{operator|&}{number|1}
{operator|:}end
