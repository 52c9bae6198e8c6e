{normal-word|@echo} {normal-word|off}
{math-builtin variable|rem} {normal-word|A} {normal-word|comment}
{colon-syntax function|:: another}
{normal-word|setlocal} {normal-word|enabledelayedexpansion}
{normal-word|set} {normal-word|/a} {normal-word|n=1+2}
{normal-word|set} {string|"name=%~dp0pot {number|%1}"}
{combinators keyword|if} {kernel-builtin variable|not} {normal-word|exist} {string|"{number|%n}ame%"} {normal-word|(echo} {normal-word|missing} {normal-word|&} {normal-word|exit} {normal-word|/b} {normal-word|1)} {normal-word|else} {combinators keyword|if} {string|"{number|%n}%"}=={string|"3"} {normal-word|goto} {normal-word|:end}
{normal-word|for} {math-builtin variable|/f} {string|"tokens=1,2 delims=,"} {normal-word|%%a} {normal-word|in} {conventionally-named-word keyword|(file.txt)} {combinators keyword|do} {normal-word|(echo} {normal-word|%%a} {normal-word|!n!)}
{kernel-builtin variable|call} {normal-word|:sub} {normal-word|arg1} {math-builtin variable|>} {normal-word|nul} {conventionally-named-word keyword|2>&1}
{normal-word|:end}
