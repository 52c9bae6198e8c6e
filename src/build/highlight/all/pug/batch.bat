@echo off
{tag|rem} {plain-text|A comment}
:: another
{tag|setlocal} {plain-text|enabledelayedexpansion}
{tag|set} {plain-text|/a n=1+2}
{tag|set} {plain-text|"name=%~dp0pot %1"}
{flow-control|{branch keyword|if} not exist {string|"%name%"} {punctuation|(}echo missing {operator|&} exit {operator|/}b {number|1}{punctuation|)} {keyword|else} {keyword|if} {string|"%n%"}{operator|==}{string|"3"} {literal-property property|goto} {operator|:}end}
{tag|for} {plain-text|/f "tokens=1,2 delims=," %%a in (file.txt) do (echo %%a !n!)}
{tag|call} {plain-text|:sub arg1 > nul 2>&1}
:end
