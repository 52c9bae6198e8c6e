{operator|@}{hvariable|echo} {hvariable|off}
{builtin|rem} {constant|A} {hvariable|comment}
{operator|::} {hvariable|another}
{hvariable|setlocal} {hvariable|enabledelayedexpansion}
{hvariable|set} {operator|/}{hvariable|a} {hvariable|n}{operator|=}{number|1}{operator|+}{number|2}
{hvariable|set} {string|"name=%~dp0pot %1"}
{keyword|if} {builtin|not} {hvariable|exist} {string|"%name%"} {punctuation|(}{hvariable|echo} {hvariable|missing} {operator|&} {hvariable|exit} {operator|/}{hvariable|b} {number|1}{punctuation|)} {keyword|else} {keyword|if} {string|"%n%"}{operator|==}{string|"3"} {hvariable|goto} {operator|:}{hvariable|end}
{hvariable|for} {operator|/}{hvariable|f} {string|"tokens=1,2 delims=,"} {operator|%%}{hvariable|a} {keyword|in} {punctuation|(}{hvariable|file}{punctuation|.}{hvariable|txt}{punctuation|)} {keyword|do} {punctuation|(}{hvariable|echo} {operator|%%}{hvariable|a} {operator|!}{hvariable|n}{operator|!}{punctuation|)}
{hvariable|call} {operator|:}{hvariable|sub} {hvariable|arg1} {operator|>} {hvariable|nul} {number|2}{operator|>&}{number|1}
{operator|:}{hvariable|end}
