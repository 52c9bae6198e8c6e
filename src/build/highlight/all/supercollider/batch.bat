{operator|@}echo off
rem {class-name|A} {label property|comment}
{punctuation|:}{punctuation|:} another
setlocal enabledelayedexpansion
set {operator|/}a n{operator|=}{number|1}{operator|+}{number|2}
set {string|"name=%~dp0pot %1"}
if not exist {string|"%name%"} {punctuation|(}echo missing {operator|&} exit {operator|/}b {number|1}{punctuation|)} else if {string|"%n%"}{operator|==}{string|"3"} {label property|goto} {punctuation|:}end
for {operator|/}f {string|"tokens=1,2 delims=,"} {operator|%}{operator|%}a in {punctuation|(}file{punctuation|.}txt{punctuation|)} do {punctuation|(}echo {operator|%}{operator|%}a {operator|!}n{operator|!}{punctuation|)}
{label property|call} {punctuation|:}sub arg1 {operator|>} nul {number|2}{operator|>}{operator|&}{number|1}
{punctuation|:}end
