{decorator|@echo} off
rem A comment
{operator|:}{operator|:} another
setlocal enabledelayedexpansion
set {operator|/}a n{operator|=}{number|1}{operator|+}{number|2}
set "name{operator|=}{operator|%}{operator|~}dp0pot {operator|%}{number|1}"
{keyword|if} not exist "{operator|%}name{operator|%}" {punctuation|(}echo missing {operator|&} exit {operator|/}b {number|1}{punctuation|)} else {keyword|if} "{operator|%}n{operator|%}"{operator|==}"{number|3}" goto {operator|:}end
{keyword|for} {operator|/}f "tokens{operator|=}{number|1}{punctuation|,}{number|2} delims{operator|=}{punctuation|,}" {operator|%}{operator|%}a {keyword|in} {punctuation|(}file{punctuation|.}txt{punctuation|)} {function|do} {punctuation|(}echo {operator|%}{operator|%}a {operator|!}n{operator|!}{punctuation|)}
{property|call} {operator|:}sub arg1 {operator|>} nul {number|2}{operator|>}{operator|&}{number|1}
{operator|:}end
