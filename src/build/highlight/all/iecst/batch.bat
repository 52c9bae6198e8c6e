@echo off
rem A comment
{operator|:}{operator|:} another
setlocal enabledelayedexpansion
set {operator|/}a n{operator|=}{number|1}{operator|+}{number|2}
set {string|"name=%~dp0pot %1"}
if not exist {string|"%name%"} {punctuation|(}echo missing {operator|&} exit {operator|/}b {number|1}{punctuation|)} else if {string|"%n%"}{operator|=}{operator|=}{string|"3"} goto {operator|:}end
for {operator|/}f {string|"tokens=1,2 delims=,"} %%a {function|in} {punctuation|(}file{punctuation|.}txt{punctuation|)} {function|do} {punctuation|(}echo %%a !n!{punctuation|)}
call {operator|:}sub arg1 {operator|>} nul {number|2}{operator|>}{operator|&}{number|1}
{operator|:}end
