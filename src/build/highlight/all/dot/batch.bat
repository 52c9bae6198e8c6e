@{node|echo} {node|off}
{node|rem} {node|A} {node|comment}
{operator|:}{operator|:} {node|another}
{node|setlocal} {node|enabledelayedexpansion}
{node|set} /{node|a} {attr-name|n}{operator|=}{attr-value|1}+{node|2}
{node|set} {node|"name=%~dp0pot %1"}
{node|if} {node|not} {node|exist} {node|"%name%"} ({node|echo} {node|missing} & {node|exit} /{node|b} {node|1}) {node|else} {node|if} {attr-name|"%n%"}{operator|=}{operator|=}{attr-value|"3"} {node|goto} {operator|:}{node|end}
{node|for} /{node|f} {node|"tokens=1,2 delims=,"} %%{node|a} {node|in} ({node|file}.txt) {node|do} ({node|echo} %%{node|a} !{node|n}!)
{node|call} {operator|:}{node|sub} {node|arg1} > {node|nul} {node|2}>&{node|1}
{operator|:}{node|end}
