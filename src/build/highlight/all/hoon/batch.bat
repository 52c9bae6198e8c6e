{class-name|@echo} {function|off}
{function|rem} A {function|comment}
{comment|:: another}
{function|setlocal} {function|enabledelayedexpansion}
{function|set} /{function|a} {function|n}=1+2
{function|set} {string|"name=%~dp0pot %1"}
{function|if} {function|not} {function|exist} {string|"%name%"} ({function|echo} {function|missing} & {function|exit} /{function|b} 1) {function|else} {function|if} {string|"%n%"}{keyword|==}{string|"3"} {function|goto} :{function|end}
{function|for} /{function|f} {string|"tokens=1,2 delims=,"} %{constant|%a} {function|in} ({function|file}.{function|txt}) {function|do} ({function|echo} %{constant|%a} !{function|n}!)
{function|call} :{function|sub} {function|arg1} > {function|nul} 2>&1
:{function|end}
