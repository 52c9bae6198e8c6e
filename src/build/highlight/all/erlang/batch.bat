@{atom|echo} {atom|off}
{operator|rem} {variable|A} {atom|comment}
{punctuation|:}{punctuation|:} {atom|another}
{atom|setlocal} {atom|enabledelayedexpansion}
{atom|set} {operator|/}{atom|a} {atom|n}{operator|=}{number|1}{operator|+}{number|2}
{atom|set} {string|"name=%~dp0pot %1"}
{keyword|if} {operator|not} {atom|exist} {string|"%name%"} {punctuation|(}{atom|echo} {atom|missing} & {atom|exit} {operator|/}{atom|b} {number|1}{punctuation|)} {atom|else} {keyword|if} {string|"%n%"}{operator|==}{string|"3"} {atom|goto} {punctuation|:}{keyword|end}
{atom|for} {operator|/}{atom|f} {string|"tokens=1,2 delims=,"} {comment|%%a in (file.txt) do (echo %%a !n!)}
{atom|call} {punctuation|:}{atom|sub} {atom|arg1} {operator|>} {atom|nul} {number|2}{operator|>}&{number|1}
{punctuation|:}{keyword|end}
