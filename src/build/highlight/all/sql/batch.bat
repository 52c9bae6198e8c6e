{variable|@echo} {keyword|off}
rem A {keyword|comment}
:: another
setlocal enabledelayedexpansion
{keyword|set} {operator|/}a n{operator|=}{number|1}{operator|+}{number|2}
{keyword|set} {string|"name=%~dp0pot %1"}
{keyword|if} {operator|not} exist {string|"%name%"} {punctuation|(}echo missing {operator|&} {keyword|exit} {operator|/}b {number|1}{punctuation|)} {keyword|else} {keyword|if} {string|"%n%"}{operator|=}{operator|=}{string|"3"} {keyword|goto} :{keyword|end}
{keyword|for} {operator|/}f {string|"tokens=1,2 delims=,"} {operator|%}{operator|%}a {operator|in} {punctuation|(}{keyword|file}{punctuation|.}txt{punctuation|)} {keyword|do} {punctuation|(}echo {operator|%}{operator|%}a {operator|!}n{operator|!}{punctuation|)}
{keyword|call} :sub arg1 {operator|>} nul {number|2}{operator|>}{operator|&}{number|1}
:{keyword|end}
