@echo off
rem A comment
{punctuation|:}{punctuation|:} another
setlocal enabledelayedexpansion
set {operator|/}a n{operator|=}{number|1}{operator|+}{number|2}
set {string-literal|{string|"name=%~dp0pot %1"}}
{keyword|if} not exist {string-literal|{string|"%name%"}} {punctuation|(}echo missing {operator|&} exit {operator|/}b {number|1}{punctuation|)} else {keyword|if} {string-literal|{string|"%n%"}}{operator|==}{string-literal|{string|"3"}} goto {punctuation|:}end
{keyword|for} {operator|/}f {string-literal|{string|"tokens=1,2 delims=,"}} %%a {keyword|in} {punctuation|(}file{punctuation|.}txt{punctuation|)} {function|do} {punctuation|(}echo %%a {operator|!}n{operator|!}{punctuation|)}
call {punctuation|:}sub arg1 {operator|>} nul {number|2}{operator|>}{operator|&}{number|1}
{punctuation|:}end
