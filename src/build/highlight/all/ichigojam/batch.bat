{label|@echo} off
{comment|rem A comment}
{punctuation|:}{punctuation|:} another
setlocal enabledelayedexpansion
set {operator|/}a n{operator|=}{number|1}{operator|+}{number|2}
set "name{operator|=}%{operator|~}dp0pot %{number|1}"
{keyword|if} {operator|not} exist {string|"%name%"} {punctuation|(}echo missing {operator|&} exit {operator|/}b {number|1}{punctuation|)} {keyword|else} {keyword|if} {string|"%n%"}{operator|=}{operator|=}{string|"3"} {keyword|goto} {punctuation|:}{keyword|end}
{keyword|for} {operator|/}f {string|"tokens=1,2 delims=,"} %%a {function|in} {punctuation|(}{keyword|file}.txt{punctuation|)} do {punctuation|(}echo %%a {operator|!}n{operator|!}{punctuation|)}
call {punctuation|:}{keyword|sub} arg1 {operator|>} nul {number|2}{operator|>}{operator|&}{number|1}
{punctuation|:}{keyword|end}
