{variable|@echo} off
{keyword|rem} {keyword|A} {keyword|comment}
{operator|:}{operator|:} another
setlocal enabledelayedexpansion
{keyword|set} {operator|/}{keyword|a} n{operator|=}{number|1}{operator|+}{number|2}
{keyword|set} {string|"name=%~dp0pot %1"}
{keyword|if} {keyword|not} exist {string|"%name%"} {punctuation|(}echo missing & {keyword|exit} {operator|/}b {number|1}{punctuation|)} {keyword|else} {keyword|if} {string|"%n%"}{operator|=}{operator|=}{string|"3"} {keyword|goto} {operator|:}{keyword|end}
{keyword|for} {operator|/}f {string|"tokens=1,2 delims=,"} {operator|%}{operator|%}{keyword|a} {keyword|in} {punctuation|(}file{punctuation|.}txt{punctuation|)} do {punctuation|(}echo {operator|%}{operator|%}{keyword|a} !n!{punctuation|)}
{keyword|call} {operator|:}sub arg1 {operator|>} nul {number|2}{operator|>}&{number|1}
{operator|:}{keyword|end}
