{tag|{punctuation|@}echo} off
rem {keyword|A} comment
{function|{prefix|{punctuation|:}}{local-name|:}} another
setlocal enabledelayedexpansion
set /{keyword|a} n={number|1}{number|+2}
set {string|"name=%~dp0pot %1"}
if {keyword|not} exist {string|"%name%"} {punctuation|(}echo missing & exit /b {number|1}{punctuation|)} else if {string|"%n%"}=={string|"3"} goto {function|{prefix|{punctuation|:}}{local-name|end}}
for /f {string|"tokens=1,2 delims=,"} %%{keyword|a} in {punctuation|(}file{punctuation|.}txt{punctuation|)} do {punctuation|(}echo %%{keyword|a} !n!{punctuation|)}
call {function|{prefix|{punctuation|:}}{local-name|sub}} arg1 > nul {number|2}>&{number|1}
{function|{prefix|{punctuation|:}}{local-name|end}}
