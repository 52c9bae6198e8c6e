{punctuation|@}echo off
rem A comment
:: another
setlocal enabledelayedexpansion
{keyword|set} {operator|/}a n{operator|=}{number|1}{operator|+}{number|2}
{keyword|set} {string|"name=%~dp0pot %1"}
{keyword|if} {operator-keyword operator|not} exist {string|"%name%"} {punctuation|(}echo missing {operator|&} {keyword|exit} {operator|/}b {number|1}{punctuation|)} {keyword|else} {keyword|if} {string|"%n%"}{operator|=}{operator|=}{string|"3"} {keyword|goto} :end
for {operator|/}f {string|"tokens=1,2 delims=,"} {punctuation|%}{punctuation|%}a {operator-keyword operator|in} {punctuation|(}file{punctuation|.}txt{punctuation|)} {keyword|do} {punctuation|(}echo {punctuation|%}{punctuation|%}a {operator|!}n{operator|!}{punctuation|)}
{keyword|call} :sub arg1 {operator|>} nul {number|2}{operator|>}{operator|&}{number|1}
:end
