{operator|@}echo off
rem A comment
{punctuation|:}{punctuation|:} another
setlocal enabledelayedexpansion
set {operator|/}a n{operator|=}{number|1}{operator|+}{number|2}
set {comment|"name=%~dp0pot %1"}
if not exist {comment|"%name%"} {punctuation|(}echo missing {operator|&} exit {operator|/}b {number|1}{punctuation|)} else if {comment|"%n%"}{operator|==}{comment|"3"} goto {punctuation|:}end
for {operator|/}f {comment|"tokens=1,2 delims=,"} %%a in {punctuation|(}file{punctuation|.}txt{punctuation|)} do {punctuation|(}echo %%a {operator|!}n{operator|!}{punctuation|)}
call {punctuation|:}sub arg1 {operator|>} nul {number|2}{operator|>}{operator|&}{number|1}
{punctuation|:}end
