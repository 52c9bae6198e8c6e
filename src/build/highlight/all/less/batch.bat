{variable|@echo} off
rem A {property|comment}
{punctuation|:}{punctuation|:} another
setlocal enabledelayedexpansion
set {operator|/}a n=1{operator|+}2
set {string|"name=%~dp0pot %1"}
if not exist {string|"%name%"} {punctuation|(}echo missing & exit {operator|/}b 1{punctuation|)} else if {string|"%n%"}=={string|"3"} {property|goto} {punctuation|:}end
for {operator|/}f {string|"tokens=1,2 delims=,"} %%a in {punctuation|(}file.txt{punctuation|)} do {punctuation|(}echo %%a !n!{punctuation|)}
{property|call} {punctuation|:}sub arg1 > nul 2>&{property|1}
{punctuation|:}end
