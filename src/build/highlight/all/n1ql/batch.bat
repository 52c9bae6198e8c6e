@echo off
rem A comment
{punctuation|:}{punctuation|:} another
setlocal enabledelayedexpansion
{keyword|set} {operator|/}a n{operator|=}{number|1}{operator|+}{number|2}
{keyword|set} {string|"name=%~dp0pot %1"}
{keyword|if} {operator|not} exist {string|"%name%"} {punctuation|(}echo {keyword|missing} & exit {operator|/}b {number|1}{punctuation|)} {operator|else} {keyword|if} {string|"%n%"}{operator|==}{string|"3"} goto {punctuation|:}{operator|end}
{keyword|for} {operator|/}f {string|"tokens=1,2 delims=,"} {operator|%}{operator|%}a {function|in} {punctuation|(}file{punctuation|.}txt{punctuation|)} {keyword|do} {punctuation|(}echo {operator|%}{operator|%}a !n!{punctuation|)}
{keyword|call} {punctuation|:}sub arg1 {operator|>} nul {number|2}{operator|>}&{number|1}
{punctuation|:}{operator|end}
