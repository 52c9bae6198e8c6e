@{function|echo} off
rem A comment
:: another
setlocal enabledelayedexpansion
{function|set} {operator|/}a n=1+2
{function|set} {string|"name=%~dp0pot %1"}
{keyword|if} not exist {string|"%name%"} {punctuation|(}{function|echo} missing & {keyword|exit} {operator|/}b 1{punctuation|)} {keyword|else} {keyword|if} {string|"%n%"}=={string|"3"} goto :{keyword|end}
{keyword|for} {operator|/}f {string|"tokens=1,2 delims=,"} {operator|%}{operator|%}a in {punctuation|(}file{punctuation|.}txt{punctuation|)} {keyword|do} {punctuation|(}{function|echo} {operator|%}{operator|%}a {operator|!}n!{punctuation|)}
call :sub arg1 > nul 2>&1
:{keyword|end}
