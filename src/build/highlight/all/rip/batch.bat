{builtin|@}{reference|echo} {reference|off}
{reference|rem} {reference|A} {reference|comment}
{punctuation|:}{punctuation|:} {reference|another}
{reference|setlocal} {reference|enabledelayedexpansion}
{reference|set} {punctuation|/}{reference|a} {reference|n}{punctuation|=}{number|1}{number|+2}
{reference|set} {string|"name=%~dp0pot %1"}
{keyword|if} {reference|not} {reference|exist} {string|"%name%"} {punctuation|(}{reference|echo} {reference|missing} {reference|&} {keyword|exit} {punctuation|/}{reference|b} {number|1}{punctuation|)} {keyword|else} {keyword|if} {string|"%n%"}{punctuation|=}{punctuation|=}{string|"3"} {reference|goto} {symbol|:end}
{reference|for} {punctuation|/}{reference|f} {string|"tokens=1,2 delims=,"} {reference|%%a} {reference|in} {punctuation|(}{reference|file}{punctuation|.}{reference|txt}{punctuation|)} {reference|do} {punctuation|(}{reference|echo} {reference|%%a} {reference|!n!}{punctuation|)}
{reference|call} {symbol|:sub} {reference|arg1} {punctuation|>} {reference|nul} {number|2}{punctuation|>}{reference|&}{number|1}
{symbol|:end}
