@echo off
rem A comment
:: another
setlocal enabledelayedexpansion
set /a n{operator|=}{number|1}{operator|+}{number|2}
set {string-literal|{string|"name=%~dp0pot %1"}}
{keyword|if} not exist {string-literal|{string|"%name%"}} {punctuation|(}echo missing & exit /b {number|1}{punctuation|)} {keyword|else} {keyword|if} {string-literal|{string|"%n%"}}{operator|==}{string-literal|{string|"3"}} goto :end
for /f {string-literal|{string|"tokens=1,2 delims=,"}} %%a {function|in} {punctuation|(}file{punctuation|.}txt{punctuation|)} {function|do} {punctuation|(}echo %%a {operator|!}n{operator|!}{punctuation|)}
call :sub arg1 {operator|>} nul {number|2}{operator|>}&{number|1}
:end
