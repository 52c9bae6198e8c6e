{operator|@}echo off
rem A comment
:: another
setlocal enabledelayedexpansion
set {operator|/}a n{operator|=}{number|1}{number|+2}
set {string|"name=%~dp0pot %1"}
{keyword|if} {keyword|not} exist {string|"%name%"} {punctuation|(}echo missing {operator|&} exit {operator|/}b {number|1}{punctuation|)} {keyword|else} {keyword|if} {string|"%n%"}{operator|=}{operator|=}{string|"3"} goto :end
for {operator|/}f {string|"tokens=1,2 delims=,"} %%a {keyword|in} {punctuation|(}file.txt{punctuation|)} {function|do} {punctuation|(}echo %%a !n!{punctuation|)}
call :sub arg1 {operator|>} nul {number|2}{operator|>}{operator|&}{number|1}
:end
