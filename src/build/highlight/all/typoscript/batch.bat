@{tag|echo} {tag|off}
{tag|rem} {tag|A} {tag|comment}
{punctuation|:}{punctuation|:} {tag|another}
{tag|setlocal} {tag|enabledelayedexpansion}
{tag|set} {operator|/}{tag|a} {tag|n}{operator|=}{string|1+2}
{tag|set} "{tag|name}{operator|=}{string|%~dp0pot %1"}
{tag|if} {tag|not} {tag|exist} "{operator|%}{tag|name}{operator|%}" {punctuation|(}{tag|echo} {tag|missing} {operator|&} {tag|exit} {operator|/}{tag|b} {tag|1}{punctuation|)} {tag|else} {tag|if} "{operator|%}{tag|n}{operator|%}"{operator|=}{string|="3" goto {punctuation|:}end}
{tag|for} {operator|/}{tag|f} "{tag|tokens}{operator|=}{string|1{punctuation|,}2 delims={punctuation|,}" %%a in (file.txt) do (echo %%a !n!)}
{tag|call} {punctuation|:}{tag|sub} {tag|arg1} {operator|>} {tag|nul} {tag|2}{operator|>}{operator|&}{tag|1}
{punctuation|:}{tag|end}
