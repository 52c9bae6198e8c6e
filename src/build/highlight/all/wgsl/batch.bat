{punctuation|@}echo off
rem {class-name|A} comment
{punctuation|:}{punctuation|:} another
setlocal enabledelayedexpansion
set {operator|/}a n{operator|=}{int-literal number|1}{operator|+}{int-literal number|2}
set "name{operator|=}{operator|%}{operator|~}dp0pot {operator|%}{int-literal number|1}"
{keyword|if} not exist "{operator|%}name{operator|%}" {punctuation|(}echo missing {operator|&} exit {operator|/}b {int-literal number|1}{punctuation|)} {keyword|else} {keyword|if} "{operator|%}n{operator|%}"{operator|==}"{int-literal number|3}" goto {punctuation|:}end
{keyword|for} {operator|/}f "tokens{operator|=}{int-literal number|1}{punctuation|,}{int-literal number|2} delims{operator|=}{punctuation|,}" {operator|%}{operator|%}a in {punctuation|(}file{punctuation|.}txt{punctuation|)} do {punctuation|(}echo {operator|%}{operator|%}a {operator|!}n{operator|!}{punctuation|)}
call {punctuation|:}sub arg1 {punctuation|>} nul {int-literal number|2}{punctuation|>}{operator|&}{int-literal number|1}
{punctuation|:}end
