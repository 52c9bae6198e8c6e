@echo off
rem A comment
:: another
setlocal enabledelayedexpansion
set {operator|/}a n{operator|=}{number|1}{operator|+}{number|2}
set {string|"name=%~dp0pot %1"}
if not exist {string|"%name%"} (echo missing {operator|&} exit {operator|/}b {number|1}) else if {string|"%n%"}{operator|=}{operator|=}{string|"3"} goto :end
for {operator|/}f {string|"tokens=1,2 delims=,"} {operator|%}{operator|%}a in (file.txt) do (echo {operator|%}{operator|%}a {operator|!}n{operator|!})
call :sub arg1 {operator|>} nul {number|2}{operator|>}{operator|&}{number|1}
:end
