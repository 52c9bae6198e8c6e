@{rule|echo off}
{rule|rem A comment}
:: {rule|another}
{rule|setlocal enabledelayedexpansion}
{rule|set} {operator|/}{rule|a n}{operator|=}1+2
{rule|set} {string|"name=%~dp0pot %1"}
{rule|if not exist} {string|"%name%"} {punctuation|(}{rule|echo missing} & {rule|exit} {operator|/}{rule|b} 1{punctuation|)} {rule|else if} {string|"%n%"}{operator|=}{operator|=}{string|"3"} {rule|goto} :{rule|end}
{rule|for} {operator|/}{rule|f} {string|"tokens=1,2 delims=,"} %%{rule|a in} {punctuation|(}{rule|file}{punctuation|.}{rule|txt}{punctuation|)} {rule|do} {punctuation|(}{rule|echo} %%{rule|a} {operator|!}{rule|n}{operator|!}{punctuation|)}
{rule|call} :{rule|sub arg1} > {rule|nul} 2>&1
:{rule|end}
