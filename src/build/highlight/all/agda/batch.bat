{punctuation|@}echo off
rem A comment
:: another
setlocal enabledelayedexpansion
set /a n=1+2
set {string|"name=%~dp0pot %1"}
if not exist {string|"%name%"} {punctuation|(}echo missing & exit /b 1{punctuation|)} else if {string|"%n%"}=={string|"3"} {function|goto }:end
for /f {string|"tokens=1,2 delims=,"} %%a {keyword|in} {punctuation|(}file{punctuation|.}txt{punctuation|)} do {punctuation|(}echo %%a !n!{punctuation|)}
{function|call }:sub arg1 > nul 2>&1
:end
