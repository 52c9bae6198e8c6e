{operator|@}echo off
rem A comment
{operator|::} another
setlocal enabledelayedexpansion
set {operator|/}a n{operator|=}{number|1}{operator|+}{number|2}
set {string|"name=%~dp0pot %1"}
if {operator|not} exist {string|"%name%"} {punctuation|(}echo missing & exit {operator|/}b {number|1}{punctuation|)} else if {string|"%n%"}{operator|==}{string|"3"} goto {operator|:}end
for {operator|/}f {string|"tokens=1,2 delims=,"} {comment|%%a in (file.txt) do (echo %%a !n!)}
call {operator|:}sub arg1 {operator|>} nul {number|2}{operator|>}&{number|1}
{operator|:}end
