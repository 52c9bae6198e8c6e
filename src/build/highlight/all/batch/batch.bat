{operator|@}{command|{keyword|echo} off}
{comment|rem A comment}
{comment|:: another}
{command|{keyword|setlocal} enabledelayedexpansion}
{command|{keyword|set} {parameter attr-name|/a} {variable|n}{operator|=}{number|1}{operator|+}{number|2}}
{command|{keyword|set} {string|"name=%~dp0pot %1"}}
{command|{keyword|if} {keyword|not} {keyword|exist} {string|"%name%"}} {punctuation|(}{command|{keyword|echo} missing }{operator|&} {command|{keyword|exit} {parameter attr-name|/b} {number|1}}{punctuation|)} {command|{keyword|else}} {command|{keyword|if} {string|"%n%"}=={string|"3"} goto :end}
{command|{keyword|for} {parameter attr-name|/f} {string|"tokens=1,2 delims=,"} {variable|%%a} {keyword|in} {punctuation|(}file.txt{punctuation|)} {keyword|do}} {punctuation|(}{command|{keyword|echo} {variable|%%a} {variable|!n!}}{punctuation|)}
{command|{keyword|call} {label property|:sub} arg1 > nul {number|2}>}{operator|&}{command|{keyword|1}}
{label property|:end}
