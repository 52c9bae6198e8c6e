{operator|@}echo off
rem A comment
{punctuation|:}{punctuation|:} another
setlocal enabledelayedexpansion
{keyword|set} {operator|/}a n{operator|=}{number|1}{operator|+}{number|2}
{keyword|set} "{keyword|name}{operator|=}%~dp0pot {number|%1}"
{keyword|if} {operator|not} exist "%{keyword|name}%" {punctuation|(}echo missing & {keyword|exit} {operator|/}b {number|1}{punctuation|)} {keyword|else} {keyword|if} "%n%"{operator|=}{operator|=}"{number|3}" {keyword|goto} {punctuation|:}{keyword|end}
{keyword|for} {operator|/}f "tokens{operator|=}{number|1}{punctuation|,}{number|2} delims{operator|=}{punctuation|,}" %%a {operator|in} {punctuation|(}{keyword|file}{punctuation|.}txt{punctuation|)} {keyword|do} {punctuation|(}echo %%a !n!{punctuation|)}
call {punctuation|:}sub arg1 {operator|>} nul {number|2}{operator|>}{number|&1}
{punctuation|:}{keyword|end}
