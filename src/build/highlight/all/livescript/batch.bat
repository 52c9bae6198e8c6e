{operator|@}{identifier|echo} {boolean|off}
{identifier|rem} {identifier|A} {identifier|comment}
{operator|::} {identifier|another}
{identifier|setlocal} {identifier|enabledelayedexpansion}
{identifier|set} {operator|/}{identifier|a} {identifier|n}{operator|=}{number|1}{operator|+}{number|2}
{identifier|set} {interpolated-string|{string|"name=%~dp0pot %1"}}
{keyword|if} {keyword-operator operator|not} {identifier|exist} {interpolated-string|{string|"%name%"}} {punctuation|(}{identifier|echo} {identifier|missing} {argument variable|&} {identifier|exit} {operator|/}{identifier|b} {number|1}{punctuation|)} {keyword|else} {keyword|if} {interpolated-string|{string|"%n%"}}{operator|==}{interpolated-string|{string|"3"}} {identifier|goto} {punctuation|:}{identifier|end}
{keyword|for} {operator|/}{identifier|f} {interpolated-string|{string|"tokens=1,2 delims=,"}} {operator|%%}{identifier|a} {keyword-operator operator|in} {punctuation|(}{identifier|file}{punctuation|.}{identifier|txt}{punctuation|)} {keyword|do} {punctuation|(}{identifier|echo} {operator|%%}{identifier|a} {operator|!}{identifier|n}{operator|!}{punctuation|)}
{identifier|call} {punctuation|:}{identifier|sub} {identifier|arg1} {operator|>} {identifier|nul} {number|2}{operator|>}{argument variable|&1}
{punctuation|:}{identifier|end}
