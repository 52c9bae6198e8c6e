@echo off
rem A comment
{operator|:}{operator|:} another
setlocal enabledelayedexpansion
{keyword|set} {operator|/}a n{operator|=}{number|1}{operator|+}{number|2}
{keyword|set} {string|"name=%~dp0pot %1"}
if {keyword|not} exist {string|"%name%"} {punctuation|(}echo missing & exit {operator|/}b {number|1}{punctuation|)} {keyword|else} if {string|"%n%"}{operator|=}{operator|=}{string|"3"} goto {operator|:}{keyword|end}
{keyword|for} {operator|/}f {string|"tokens=1,2 delims=,"} {operator|%}{operator|%}a {keyword|in} {punctuation|(}file{punctuation|.}txt{punctuation|)} {keyword|do} {punctuation|(}echo {operator|%}{operator|%}a !n!{punctuation|)}
{keyword|call} {operator|:}sub arg1 {operator|>} nul {number|2}{operator|>}&{number|1}
{operator|:}{keyword|end}
