{variable|@echo} {keyword|off}
{keyword|rem} A {keyword|comment}
:: {keyword|another}
{keyword|setlocal} {keyword|enabledelayedexpansion}
{keyword|set} /{keyword|a} {keyword|n}{punctuation|=}{number|1}{number|+2}
{keyword|set} {string|"name=%~dp0pot %1"}
{keyword|if} {keyword|not} {keyword|exist} {string|"%name%"} {punctuation|(}{keyword|echo} {keyword|missing} & {keyword|exit} /{keyword|b} {number|1}{punctuation|)} {keyword|else} {keyword|if} {string|"%n%"}{punctuation|=}{punctuation|=}{string|"3"} {keyword|goto} :{keyword|end}
{keyword|for} /{keyword|f} {string|"tokens=1,2 delims=,"} %{variable|%a} {keyword|in} {punctuation|(}{keyword|file}{punctuation|.}{keyword|txt}{punctuation|)} {keyword|do} {punctuation|(}{keyword|echo} %{variable|%a} {variable|!n}{punctuation|!}{punctuation|)}
{keyword|call} :{keyword|sub} {keyword|arg1} {punctuation|>} {keyword|nul} {number|2}{punctuation|>}&{number|1}
:{keyword|end}
