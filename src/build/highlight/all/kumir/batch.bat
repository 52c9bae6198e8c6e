{name|@echo off}
{name|rem A comment}
{punctuation|:}{punctuation|:} {name|another}
{name|setlocal enabledelayedexpansion}
{name|set} {operator-char operator|/}{name|a n}{operator-char operator|=}{number|1}{operator-char operator|+}{number|2}
{name|set} {string|"name=%~dp0pot %1"}
{name|if not exist} {string|"%name%"} {punctuation|(}{name|echo missing} & {name|exit} {operator-char operator|/}{name|b 1}{punctuation|)} {name|else if} {string|"%n%"}{operator-char operator|=}{operator-char operator|=}{string|"3"} {name|goto} {punctuation|:}{name|end}
{name|for} {operator-char operator|/}{name|f} {string|"tokens=1,2 delims=,"} %%{name|a in} {punctuation|(}{name|file}.{name|txt}{punctuation|)} {name|do} {punctuation|(}{name|echo} %%{name|a !n!}{punctuation|)}
{name|call} {punctuation|:}{name|sub arg1} {operator-char operator|>} {name|nul 2}{operator-char operator|>}&{number|1}
{punctuation|:}{name|end}
