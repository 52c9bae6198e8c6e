@echo off
rem A comment
:: another
setlocal enabledelayedexpansion
{keyword|set} {operator|/}a n=1{operator|+}2
{keyword|set} {string|"name=%~dp0pot %1"}
{builtin|if} not exist {string|"%name%"} {punctuation|(}echo missing {operator|&} exit {operator|/}b 1{punctuation|)} {builtin|else} if {string|"%n%"}{operator|==}{string|"3"} goto :end
{builtin|for} {operator|/}f {string|"tokens=1,2 delims=,"} {operator|%}{operator|%}a {operator|in} {punctuation|(}file.txt{punctuation|)} do {punctuation|(}echo {operator|%}{operator|%}a {operator|!}n{operator|!}{punctuation|)}
call :sub arg1 {operator|>} nul 2{operator|>}{operator|&}1
:end
