{directive function|@echo} {property|off}
{property|rem} {constant|A} {attr-name|comment}
{punctuation|:}{punctuation|:} {property|another}
{property|setlocal} {property|enabledelayedexpansion}
{property|set} /{property|a} {property|n}{operator|=}{number|1}+{number|2}
{property|set} {description string|"{language-markdown|name=%~dp0pot %1}"}
{property|if} {property|not} {property|exist} {string|"%name%"} {punctuation|(}{property|echo} {property|missing} {operator|&} {property|exit} /{property|b} {number|1}{punctuation|)} {property|else} {property|if} {string|"%n%"}{operator|=}{operator|=}{description string|"{language-markdown|3}"} {attr-name|goto} {punctuation|:}{property|end}
{property|for} /{property|f} {string|"tokens=1,2 delims=,"} %%{property|a} {property-query|in} {punctuation|(}{property|file}.{property|txt}{punctuation|)} {property-query|do} {punctuation|(}{property|echo} %%{property|a} {operator|!}{property|n}{operator|!}{punctuation|)}
{attr-name|call} {punctuation|:}{property|sub} {property|arg1} > {property|nul} {number|2}>{operator|&}{number|1}
{punctuation|:}{property|end}
