@{rule|echo} {rule|off}
{rule|rem} {rule|A} {rule|comment}
:: {rule|another}
{rule|setlocal} {rule|enabledelayedexpansion}
{rule|set} {operator|/}{rule|a} {rule|n}{operator|=}{repetition operator|1}+{repetition operator|2}
{rule|set} {string|"name=%~dp0pot %1"}
{rule|if} {rule|not} {rule|exist} {string|"%name%"} {punctuation|(}{rule|echo} {rule|missing} & {rule|exit} {operator|/}{rule|b} {repetition operator|1}{punctuation|)} {rule|else} {rule|if} {string|"%n%"}{operator|=}{operator|=}{string|"3"} {rule|goto} :{rule|end}
{rule|for} {operator|/}{rule|f} {string|"tokens=1,2 delims=,"} %%{rule|a} {rule|in} {punctuation|(}{rule|file}.{rule|txt}{punctuation|)} {rule|do} {punctuation|(}{rule|echo} %%{rule|a} !{rule|n}!{punctuation|)}
{rule|call} :{rule|sub} {rule|arg1} > {rule|nul} {repetition operator|2}>&{repetition operator|1}
:{rule|end}
