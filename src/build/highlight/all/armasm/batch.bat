@echo off
rem {instruction keyword|A} comment
:: another
setlocal enabledelayedexpansion
set {operator|/}a n{operator|=}{number|1}{operator|+}{number|2}
set {string|"name=%~dp0pot %1"}
if not exist {string|"%name%"} {punctuation|(}echo missing {operator|&} exit {operator|/}b {number|1}{punctuation|)} else if {string|"%n%"}{operator|==}{string|"3"} goto :end
for {operator|/}f {string|"tokens=1,2 delims=,"} {operator|%}{operator|%}a in {punctuation|(}file.txt{punctuation|)} do {punctuation|(}echo {operator|%}{operator|%}a {operator|!}n{operator|!}{punctuation|)}
call :sub arg1 {operator|>} nul {number|2}{operator|>}{number|&1}
:end
