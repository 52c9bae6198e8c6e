@echo off
rem A comment
:: another
setlocal enabledelayedexpansion
set /a n={number|1}{number|+2}
set {string|"name=%~dp0pot %1"}
{keyword|if} not exist {string|"%name%"} {punctuation|(}echo missing & exit /b {number|1}{punctuation|)} {keyword|else} {keyword|if} {string|"%n%"}=={string|"3"} goto :{keyword|end}
for /f {string|"tokens=1,2 delims=,"} %%a in {punctuation|(}file.txt{punctuation|)} do {punctuation|(}echo %%a !n!{punctuation|)}
{keyword|call} :sub arg1 > nul {number|2}>&{number|1}
:{keyword|end}
