@echo off
rem A comment
:: another
setlocal enabledelayedexpansion
{keyword|set} {operator|/}a {property|n}{operator|=}{number|1}{operator|+}{number|2}
{keyword|set} {string|"name=%~dp0pot %1"}
if {operator-word operator|not} exist {string|"%name%"} {punctuation|(}echo missing & exit {operator|/}b {number|1}{punctuation|)} else if {string|"%n%"}{operator|==}{string|"3"} goto :end
for {operator|/}{boolean|f} {string|"tokens=1,2 delims=,"} {operator|%}{operator|%}a {function|in} {punctuation|(}file.txt{punctuation|)} {function|do} {punctuation|(}echo {operator|%}{operator|%}a !n!{punctuation|)}
call :sub arg1 {operator|>} nul {number|2}{operator|>}&{number|1}
:end
