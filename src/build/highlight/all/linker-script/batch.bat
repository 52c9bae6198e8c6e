@echo off
rem A comment
{operator|::} another
setlocal enabledelayedexpansion
set {operator|/}a n{operator|=}{number|1}{operator|+}{number|2}
set {identifier|"name=%~dp0pot %1"}
if not exist {identifier|"%name%"} {punctuation|(}echo missing {operator|&} exit {operator|/}b {number|1}{punctuation|)} else if {identifier|"%n%"}{operator|==}{identifier|"3"} goto {operator|:}end
for {operator|/}f {identifier|"tokens=1,2 delims=,"} {operator|%}{operator|%}a in {punctuation|(}file.txt{punctuation|)} do {punctuation|(}echo {operator|%}{operator|%}a {operator|!}n{operator|!}{punctuation|)}
call {operator|:}sub arg1 {operator|>} nul {number|2}{operator|>}{operator|&}{number|1}
{operator|:}end
