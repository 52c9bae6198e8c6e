{label symbol|@echo} off
rem A comment
{operator|::} another
setlocal enabledelayedexpansion
{keyword|set} {operator|/}a n{operator|=}{number|1}{operator|+}{number|2}
{keyword|set} {string-literal singleline|{string|"name=%~dp0pot %1"}}
{keyword|if} not exist {string-literal singleline|{string|"%name%"}} {punctuation|(}echo missing & exit {operator|/}b {number|1}{punctuation|)} {keyword|else} {keyword|if} {string-literal singleline|{string|"%n%"}}{operator|==}{string-literal singleline|{string|"3"}} goto {operator|:}end
{keyword|for} {operator|/}f {string-literal singleline|{string|"tokens=1,2 delims=,"}} {operator|%}{operator|%}a {keyword|in} {punctuation|(}file{punctuation|.}txt{punctuation|)} {keyword|do} {punctuation|(}echo {operator|%}{operator|%}a {operator|!}n{operator|!}{punctuation|)}
call {operator|:}sub arg1 {operator|>} nul {number|2}{operator|>}&{number|1}
{operator|:}end
