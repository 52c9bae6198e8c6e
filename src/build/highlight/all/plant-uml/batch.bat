@echo off
rem A comment
{punctuation|:}{punctuation|:} another
setlocal enabledelayedexpansion
{keyword|set} /a n=1+2
{keyword|set} {string|"name=%~dp0pot %1"}
{keyword|if} not exist {string|"%name%"} {punctuation|(}echo missing & exit /b 1{punctuation|)} else if {string|"%n%"}=={string|"3"} goto {punctuation|:}end
for /f {string|"tokens=1,2 delims=,"} %%a in {punctuation|(}file.txt{punctuation|)} do {punctuation|(}echo %%a !n!{punctuation|)}
call {punctuation|:}sub arg1 > nul 2>&1
{punctuation|:}end
