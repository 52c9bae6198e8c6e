@echo off
rem A comment
{punctuation|::} another
setlocal enabledelayedexpansion
set {operator|/}a n{operator|=}{number|1}{operator|+}{number|2}
set {string|{double-quoted|"name=%~dp0pot %1"}}
{keyword|if} not exist {string|{double-quoted|"%name%"}} {punctuation|(}echo missing & exit {operator|/}b {number|1}{punctuation|)} {keyword|else} {keyword|if} {string|{double-quoted|"%n%"}}{operator|==}{string|{double-quoted|"3"}} goto {punctuation|:}end
for {operator|/}f {string|{double-quoted|"tokens=1,2 delims=,"}} {operator|%}{operator|%}a {operator|in} {punctuation|(}file{punctuation|.}{function|txt}{punctuation|)} do {punctuation|(}echo {operator|%}{operator|%}a {operator|!}n{operator|!}{punctuation|)}
call {punctuation|:}sub arg1 {operator|>} nul {number|2}{operator|>}&{number|1}
{punctuation|:}end
