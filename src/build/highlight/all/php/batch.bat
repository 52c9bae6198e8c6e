@{keyword|echo} off
rem {constant|A} {class-name static-context|comment}
{operator|::} {constant|another}
setlocal enabledelayedexpansion
set {operator|/}a n{operator|=}{number|1}{operator|+}{number|2}
set {string double-quoted-string|"name=%~dp0pot %1"}
{keyword|if} not exist {string double-quoted-string|"%name%"} {punctuation|(}{keyword|echo} missing {operator|&} {keyword|exit} {operator|/}b {number|1}{punctuation|)} {keyword|else} {keyword|if} {string double-quoted-string|"%n%"}{operator|==}{string double-quoted-string|"3"} {keyword|goto} {punctuation|:}end
{keyword|for} {operator|/}f {string double-quoted-string|"tokens=1,2 delims=,"} {operator|%}{operator|%}a {function|in} {punctuation|(}file{operator|.}txt{punctuation|)} {keyword|do} {punctuation|(}{keyword|echo} {operator|%}{operator|%}a {operator|!}n{operator|!}{punctuation|)}
call {punctuation|:}sub arg1 {operator|>} nul {number|2}{operator|>}{operator|&}{number|1}
{punctuation|:}end
