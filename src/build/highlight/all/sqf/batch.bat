@{keyword|echo} off
rem A {function|comment}
{punctuation|:}{punctuation|:} another
setlocal enabledelayedexpansion
{function|set} {operator|/}a n{operator|=}{number|1}{operator|+}{number|2}
{function|set} {string|"name=%~dp0pot %1"}
{keyword|if} {operator|not} exist {string|"%name%"} {punctuation|(}{keyword|echo} missing & exit {operator|/}b {number|1}{punctuation|)} {keyword|else} {keyword|if} {string|"%n%"}{operator|==}{string|"3"} {keyword|goto} {punctuation|:}end
{keyword|for} {operator|/}f {string|"tokens=1,2 delims=,"} {operator|%}{operator|%}a {function|in} {punctuation|(}file{punctuation|.}txt{punctuation|)} {keyword|do} {punctuation|(}{keyword|echo} {operator|%}{operator|%}a {operator|!}n{operator|!}{punctuation|)}
{keyword|call} {punctuation|:}sub arg1 {operator|>} nul {number|2}{operator|>}&{number|1}
{punctuation|:}end
