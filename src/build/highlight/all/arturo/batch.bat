{symbol|@}echo off
rem A comment
{sugar operator|::} another
setlocal enabledelayedexpansion
{builtin-function keyword|set} {symbol|/}a n{symbol|=}{number|1}{symbol|+}{number|2}
{builtin-function keyword|set} {string|"name=%~dp0pot %1"}
{builtin-function keyword|if} {builtin-function keyword|not} exist {string|"%name%"} {punctuation|(}echo missing & {builtin-function keyword|exit} {symbol|/}b {number|1}{punctuation|)} {builtin-function keyword|else} {builtin-function keyword|if} {string|"%n%"}{symbol|=}{symbol|=}{string|"3"} {builtin-function keyword|goto} {type class-name|:end}
for {symbol|/}f {string|"tokens=1,2 delims=,"} {symbol|%}{symbol|%}a in {punctuation|(}file.txt{punctuation|)} {builtin-function keyword|do} {punctuation|(}echo {symbol|%}{symbol|%}a !n!{punctuation|)}
{builtin-function keyword|call} {type class-name|:sub} arg1 {symbol|>} nul {number|2}{symbol|>}&{number|1}
{type class-name|:end}
