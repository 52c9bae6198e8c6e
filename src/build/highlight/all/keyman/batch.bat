@echo off
rem A comment
:: another
setlocal enabledelayedexpansion
{rule-keyword keyword|set} /a n{punctuation|=}{number|1}{operator|+}{number|2}
{rule-keyword keyword|set} {string|"name=%~dp0pot %1"}
{rule-keyword keyword|if} not exist {string|"%name%"} {punctuation|(}echo missing & exit /b {number|1}{punctuation|)} else {rule-keyword keyword|if} {string|"%n%"}{punctuation|=}{punctuation|=}{string|"3"} goto :end
for /f {string|"tokens=1,2 delims=,"} %%a in {punctuation|(}file.txt{punctuation|)} do {punctuation|(}echo %%a !n!{punctuation|)}
{rule-keyword keyword|call} :sub arg1 {operator|>} {rule-keyword keyword|nul} {number|2}{operator|>}{header-keyword bold|&1}
:end
