@echo off
rem A comment
{operator|::} another
setlocal enabledelayedexpansion
set {operator|/}a n{operator|=}{number|1}{operator|+}{number|2}
set {string-interpolation|{string|"name=%~dp0pot %1"}}
{keyword|if} not exist {string-interpolation|{string|"%name%"}} {punctuation|(}{parameter-type class-name|echo} missing {operator|&} exit {operator|/}b {number|1}{punctuation|)} {keyword|else} {keyword|if} {string-interpolation|{string|"%n%"}}{operator|==}{string-interpolation|{string|"3"}} goto {operator|:}end
{keyword|for} {operator|/}f {string-interpolation|{string|"tokens=1,2 delims=,"}} {operator|%}{operator|%}a in {punctuation|(}file{punctuation|.}txt{punctuation|)} do {punctuation|(}echo {operator|%}{operator|%}a {operator|!}n{operator|!}{punctuation|)}
call {operator|:}sub arg1 {operator|>} nul {number|2}{operator|>}{operator|&}{number|1}
{operator|:}end
