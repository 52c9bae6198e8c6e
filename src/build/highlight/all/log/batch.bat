{operator|@}echo off
rem A comment
{operator|:}{operator|:} another
setlocal enabledelayedexpansion
set {file-path string|/a} n{operator|=}{number|1}{operator|+}{number|2}
set {string|"name=%~dp0pot %1"}
if not exist {string|"%name%"} {operator|(}echo missing {operator|&} exit {file-path string|/b} {number|1}{operator|)} else if {string|"%n%"}{operator|=}{operator|=}{string|"3"} goto {operator|:}end
for {file-path string|/f} {string|"tokens=1,2 delims=,"} {operator|%}{operator|%}a in {operator|(}file{punctuation|.}txt{operator|)} do {operator|(}echo {operator|%}{operator|%}a {operator|!}n{operator|!}{operator|)}
call {operator|:}sub arg1 {operator|>} nul {number|2}{operator|>}{operator|&}{number|1}
{operator|:}end
