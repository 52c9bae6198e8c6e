{operator|@}echo off
rem A comment
{punctuation|:}{punctuation|:} another
setlocal enabledelayedexpansion
set {url|/a} n{operator|=}{number|1}{operator|+}{number|2}
set {string|"name=%~dp0pot %1"}
{keyword|if} not exist {string|"%name%"} {punctuation|(}echo missing & exit {url|/b} {number|1}{punctuation|)} {keyword|else} {keyword|if} {string|"%n%"}{operator|==}{string|"3"} goto {punctuation|:}end
for {url|/f} {string|"tokens=1,2 delims=,"} %%a {keyword|in} {punctuation|(}file{punctuation|.}txt{punctuation|)} do {punctuation|(}echo %%a {operator|!}n{operator|!}{punctuation|)}
call {punctuation|:}{function|sub} arg1 {operator|>} nul {number|2}{operator|>}&{number|1}
{punctuation|:}end
