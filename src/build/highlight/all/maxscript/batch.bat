@echo {keyword|off}
{function-call function|rem} A comment
{punctuation|:}{punctuation|:} another
{function-call function|setlocal} enabledelayedexpansion
{keyword|set} {operator|/}{function-call function|a} n{operator|=}{number|1}{operator|+}{number|2}
{keyword|set} {string|"name=%~dp0pot %1"}
{keyword|if} {keyword|not} {function-call function|exist} {string|"%name%"} {punctuation|(}{function-call function|echo} missing {operator|&} {keyword|exit} {operator|/}{function-call function|b} {number|1}{punctuation|)} {keyword|else} {keyword|if} {string|"%n%"}{operator|==}{string|"3"} goto {punctuation|:}end
{keyword|for} {operator|/}{function-call function|f} {string|"tokens=1,2 delims=,"} %%a {keyword|in} {punctuation|(}file{punctuation|.}txt{punctuation|)} {keyword|do} {punctuation|(}echo %%a {operator|!}n{operator|!}{punctuation|)}
call {punctuation|:}sub arg1 {operator|>} {function-call function|nul} {number|2}{operator|>}{operator|&}{number|1}
{punctuation|:}end
