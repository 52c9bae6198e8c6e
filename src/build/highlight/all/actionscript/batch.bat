{operator|@}echo off
rem {constant|A} comment
{punctuation|:}{punctuation|:} another
setlocal enabledelayedexpansion
{keyword|set} {operator|/}a n{operator|=}{number|1}{operator|+}{number|2}
{keyword|set} {string|"name=%~dp0pot %1"}
{keyword|if} not exist {string|"%name%"} {punctuation|(}echo missing {operator|&} exit {operator|/}b {number|1}{punctuation|)} {keyword|else} {keyword|if} {string|"%n%"}{operator|==}{string|"3"} goto {punctuation|:}end
{keyword|for} {operator|/}f {string|"tokens=1,2 delims=,"} {operator|%}{operator|%}a {keyword|in} {punctuation|(}file{punctuation|.}txt{punctuation|)} {keyword|do} {punctuation|(}echo {operator|%}{operator|%}a {operator|!}n{operator|!}{punctuation|)}
call {punctuation|:}sub arg1 {operator|>} nul {number|2}{operator|>}{operator|&}{number|1}
{punctuation|:}end
