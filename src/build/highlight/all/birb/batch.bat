@{variable|echo} {variable|off}
{variable|rem} {class-name|A} {variable|comment}
{operator|:}{operator|:} {variable|another}
{variable|setlocal} {variable|enabledelayedexpansion}
{variable|set} {operator|/}{class-name|a} {variable|n}{operator|=}{number|1}{operator|+}{number|2}
{variable|set} {string|"name=%~dp0pot %1"}
{keyword|if} {variable|not} {variable|exist} {string|"%name%"} {punctuation|(}{variable|echo} {variable|missing} {operator|&} {variable|exit} {operator|/}{class-name|b} {number|1}{punctuation|)} {keyword|else} {keyword|if} {string|"%n%"}{operator|==}{string|"3"} {variable|goto} {operator|:}{variable|end}
{keyword|for} {operator|/}{variable|f} {string|"tokens=1,2 delims=,"} {operator|%}{operator|%}{class-name|a} {variable|in} {punctuation|(}{variable|file}{punctuation|.}{variable|txt}{punctuation|)} {variable|do} {punctuation|(}{variable|echo} {operator|%}{operator|%}{variable|a} {operator|!}{variable|n}{operator|!}{punctuation|)}
{variable|call} {operator|:}{variable|sub} {variable|arg1} {operator|>} {variable|nul} {number|2}{operator|>}{operator|&}{number|1}
{operator|:}{variable|end}
