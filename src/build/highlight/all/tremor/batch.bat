@echo off
rem A comment
{punctuation|::} another
setlocal enabledelayedexpansion
{keyword|set} {operator|/}a n{operator|=}{number|1}{operator|+}{number|2}
{keyword|set} {interpolated-string|{string|"name=%~dp0pot %1"}}
if {operator|not} exist {interpolated-string|{string|"%name%"}} {punctuation|(}echo missing {operator|&} exit {operator|/}b {number|1}{punctuation|)} else if {interpolated-string|{string|"%n%"}}{operator|==}{interpolated-string|{string|"3"}} goto {punctuation|:}{keyword|end}
{keyword|for} {operator|/}f {interpolated-string|{string|"tokens=1,2 delims=,"}} {operator|%}{operator|%}a {function|in} {punctuation|(}file{punctuation|.}txt{punctuation|)} {function|do} {punctuation|(}echo {operator|%}{operator|%}a {operator|!}n{operator|!}{punctuation|)}
call {punctuation|:}sub arg1 {operator|>} nul {number|2}{operator|>}{operator|&}{number|1}
{punctuation|:}{keyword|end}
