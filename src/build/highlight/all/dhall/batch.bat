{operator|@}echo off
rem {class-name|A} comment
{operator|::} another
setlocal enabledelayedexpansion
set {punctuation|/}a n{operator|=}{number|1}{number|+2}
set {string|"name=%~dp0pot %1"}
{keyword|if} not exist {string|"%name%"} {punctuation|(}echo {keyword|missing} & exit {punctuation|/}b {number|1}{punctuation|)} {keyword|else} {keyword|if} {string|"%n%"}{operator|==}{string|"3"} goto {operator|:}end
for {punctuation|/}f {string|"tokens=1,2 delims=,"} %%a {keyword|in} {punctuation|(}file{punctuation|.}txt{punctuation|)} do {punctuation|(}echo %%a !n!{punctuation|)}
call {operator|:}sub arg1 {operator|>} nul {number|2}{operator|>}&{number|1}
{operator|:}end
