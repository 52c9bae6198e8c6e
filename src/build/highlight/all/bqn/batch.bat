{null-literal char|@}{word-name symbol|echo} {word-name symbol|off}
{word-name symbol|rem} {word-name symbol|A} {word-name symbol|comment}
{punctuation|:}{punctuation|:} {word-name symbol|another}
{word-name symbol|setlocal} {word-name symbol|enabledelayedexpansion}
{word-name symbol|set} {primitive-functions operator|/}{word-name symbol|a} {word-name symbol|n}{primitive-functions operator|=}{word-number number|1}{primitive-functions operator|+}{word-number number|2}
{word-name symbol|set} {string-literal string|"name=%~dp0pot %1"}
{word-name symbol|if} {word-name symbol|not} {word-name symbol|exist} {string-literal string|"%name%"} {punctuation|(}{word-name symbol|echo} {word-name symbol|missing} & {word-name symbol|exit} {primitive-functions operator|/}{word-name symbol|b} {word-number number|1}{punctuation|)} {word-name symbol|else} {word-name symbol|if} {string-literal string|"%n%"}{primitive-functions operator|=}{primitive-functions operator|=}{string-literal string|"3"} {word-name symbol|goto} {punctuation|:}{word-name symbol|end}
{word-name symbol|for} {primitive-functions operator|/}{word-name symbol|f} {string-literal string|"tokens=1,2 delims=,"} %%{word-name symbol|a} {word-name symbol|in} {punctuation|(}{dot-notation-on-name namespace|file.}{word-name symbol|txt}{punctuation|)} {word-name symbol|do} {punctuation|(}{word-name symbol|echo} %%{word-name symbol|a} {primitive-functions operator|!}{word-name symbol|n}{primitive-functions operator|!}{punctuation|)}
{word-name symbol|call} {punctuation|:}{word-name symbol|sub} {word-name symbol|arg1} {primitive-functions operator|>} {word-name symbol|nul} {word-number number|2}{primitive-functions operator|>}&{word-number number|1}
{punctuation|:}{word-name symbol|end}
