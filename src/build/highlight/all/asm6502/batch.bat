@echo off
rem {register variable|A} comment
{punctuation|:}{punctuation|:} another
setlocal enabledelayedexpansion
set /{register variable|a} n={decimal-number number|1}+{decimal-number number|2}
set {string|"name=%~dp0pot %1"}
if not exist {string|"%name%"} {punctuation|(}echo missing & exit /b {decimal-number number|1}{punctuation|)} else if {string|"%n%"}=={string|"3"} goto {punctuation|:}end
for /f {string|"tokens=1,2 delims=,"} %%{register variable|a} in {punctuation|(}file.txt{punctuation|)} do {punctuation|(}echo %%{register variable|a} !n!{punctuation|)}
call {punctuation|:}sub arg1 > nul {decimal-number number|2}>&{decimal-number number|1}
{punctuation|:}end
