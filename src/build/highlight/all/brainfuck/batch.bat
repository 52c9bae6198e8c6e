{comment|@echo} {comment|off}
{comment|rem} {comment|A} {comment|comment}
{comment|::} {comment|another}
{comment|setlocal} {comment|enabledelayedexpansion}
{comment|set} {comment|/a} {comment|n=1}{increment inserted|+}{comment|2}
{comment|set} {comment|"name=%~dp0pot} {comment|%1"}
{comment|if} {comment|not} {comment|exist} {comment|"%name%"} {comment|(echo} {comment|missing} {comment|&} {comment|exit} {comment|/b} {comment|1)} {comment|else} {comment|if} {comment|"%n%"=="3"} {comment|goto} {comment|:end}
{comment|for} {comment|/f} {comment|"tokens=1}{operator|,}{comment|2} {comment|delims=}{operator|,}{comment|"} {comment|%%a} {comment|in} {comment|(file}{operator|.}{comment|txt)} {comment|do} {comment|(echo} {comment|%%a} {comment|!n!)}
{comment|call} {comment|:sub} {comment|arg1} {pointer keyword|>} {comment|nul} {comment|2}{pointer keyword|>}{comment|&1}
{comment|:end}
