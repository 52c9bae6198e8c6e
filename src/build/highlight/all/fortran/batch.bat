@echo off
rem A comment
{operator|::} another
setlocal enabledelayedexpansion
set {operator|/}a n{operator|=}{number|1}{operator|+}{number|2}
set {string|"name=%~dp0pot %1"}
{keyword|if} not exist {string|"%name%"} {punctuation|(}echo missing {punctuation|&} {keyword|exit} {operator|/}b {number|1}{punctuation|)} {keyword|else} {keyword|if} {string|"%n%"}{operator|==}{string|"3"} {keyword|goto} {punctuation|:}{keyword|end}
for {operator|/}f {string|"tokens=1,2 delims=,"} {operator|%}{operator|%}a {keyword|in} {punctuation|(}{keyword|file}.txt{punctuation|)} {keyword|do} {punctuation|(}echo {operator|%}{operator|%}a {comment|!n!)}
{keyword|call} {punctuation|:}sub arg1 {operator|>} nul {number|2}{operator|>}{punctuation|&}{number|1}
{punctuation|:}{keyword|end}
