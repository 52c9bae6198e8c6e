@echo off
rem A comment
:: another
setlocal enabledelayedexpansion
{builtin class-name|set} /a {assign-left variable|n}{operator|=}{number|1}+2
{builtin class-name|set} {string|"name=%~dp0pot %1"}
{keyword|if} not exist {string|"%name%"} {punctuation|(}echo missing {operator|&} {builtin class-name|exit} /b {number|1}{punctuation|)} {keyword|else} {keyword|if} {string|"%n%"}{operator|==}{string|"3"} goto :end
{keyword|for} /f {string|"tokens=1,2 delims=,"} %%a {keyword|in} {punctuation|(}file.txt{punctuation|)} {keyword|do} {punctuation|(}echo %%a {operator|!}n{operator|!}{punctuation|)}
call :sub arg1 {operator|>} nul {operator|{file-descriptor important|2}>}{file-descriptor important|&1}
:end
