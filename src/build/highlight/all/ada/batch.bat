@{variable|echo} {variable|off}
{keyword|rem} {variable|A} {variable|comment}
{punctuation|:}{punctuation|:} {variable|another}
{variable|setlocal} {variable|enabledelayedexpansion}
{variable|set} {operator|/}{variable|a} {variable|n}{operator|=}{number|1}{operator|+}{number|2}
{variable|set} {string|"name=%~dp0pot %1"}
{keyword|if} {keyword|not} {variable|exist} {string|"%name%"} {punctuation|(}{variable|echo} {variable|missing} {operator|&} {keyword|exit} {operator|/}{variable|b} {number|1}{punctuation|)} {keyword|else} {keyword|if} {string|"%n%"}{operator|=}{operator|=}{string|"3"} {keyword|goto} {punctuation|:}{keyword|end}
{keyword|for} {operator|/}{variable|f} {string|"tokens=1,2 delims=,"} %%{variable|a} {keyword|in} {punctuation|(}{variable|file}{punctuation|.}{variable|txt}{punctuation|)} {keyword|do} {punctuation|(}{variable|echo} %%{variable|a} !{variable|n}!{punctuation|)}
{variable|call} {punctuation|:}{variable|sub} {variable|arg1} {operator|>} {variable|nul} {number|2}{operator|>}{operator|&}{number|1}
{punctuation|:}{keyword|end}
