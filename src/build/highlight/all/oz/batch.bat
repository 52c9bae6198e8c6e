{operator|@}echo off
rem A comment
{operator|::} another
setlocal enabledelayedexpansion
set {operator|/}a n{operator|=}{number|1}{operator|+}{number|2}
set {string|"name=%~dp0pot %1"}
{keyword|if} {keyword|not} exist {string|"%name%"} {punctuation|(}echo missing {number|& }exit {operator|/}b {number|1}{punctuation|)} {keyword|else} {keyword|if} {string|"%n%"}{operator|==}{string|"3"} {attr-name|goto} {punctuation|:}{keyword|end}
for {operator|/}f {string|"tokens=1,2 delims=,"} {comment|%%a in (file.txt) do (echo %%a !n!)}
{attr-name|call} {punctuation|:}sub arg1 {operator|>} nul {number|2}{operator|>}{number|&1}
{punctuation|:}{keyword|end}
