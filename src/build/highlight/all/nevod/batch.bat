@{name|echo} {name|off}
{name|rem} {name|A} {field-capture|{field-name variable|comment}
{colon|:}}{punctuation|:} {name|another}
{name|setlocal} {name|enabledelayedexpansion}
{name|set} /{name|a} {pattern|{pattern-name class-name|n}}{operator pattern-def|=}{quantifier number|1}{operator sequence|+}{quantifier number|2}
{name|set} {string|"name=%~dp0pot %1"}
{name|if} {name|not} {name|exist} {string|"%name%"} {punctuation|(}{name|echo} {name|missing} {operator conjunction|&} {name|exit} /{name|b} {quantifier number|1}{punctuation|)} {name|else} {name|if} {string|"%n%"}{operator pattern-def|=}{operator pattern-def|=}{string|"3"} {field-capture|{field-name variable|goto} {colon|:}}{name|end}
{name|for} /{name|f} {string|"tokens=1,2 delims=,"} %%{name|a} {name|in} {punctuation|(}{name|file.txt}{punctuation|)} {name|do} {punctuation|(}{name|echo} %%{name|a} !{name|n}!{punctuation|)}
{field-capture|{field-name variable|call} {colon|:}}{name|sub} {name|arg1} > {name|nul} {quantifier number|2}>{operator conjunction|&}{quantifier number|1}
{punctuation|:}{name|end}
