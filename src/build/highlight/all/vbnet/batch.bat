@echo {keyword|off}
{comment|{keyword|rem} A comment}
{punctuation|:}{punctuation|:} another
setlocal enabledelayedexpansion
{keyword|set} {operator|/}a n{operator|=}{number|1}{operator|+}{number|2}
{keyword|set} {string|"name=%~dp0pot %1"}
{keyword|if} {keyword|not} exist {string|"%name%"} {punctuation|(}echo {function|missing} {operator|&} {keyword|exit} {operator|/}b {number|1}{punctuation|)} {keyword|else} {keyword|if} {string|"%n%"}{operator|=}{operator|=}{string|"3"} {keyword|goto} {punctuation|:}{keyword|end}
{keyword|for} {operator|/}f {string|"tokens=1,2 delims=,"} %%a {keyword|in} {punctuation|(}file.txt{punctuation|)} {keyword|do} {punctuation|(}echo %%a {comment|!n!)}
{keyword|call} {punctuation|:}{keyword|sub} arg1 {operator|>} {function|nul} {number|2}{operator|>}{operator|&}{number|1}
{punctuation|:}{keyword|end}
