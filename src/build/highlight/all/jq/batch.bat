@echo off
rem A comment
{punctuation|::} another
setlocal enabledelayedexpansion
set {operator|/}a n{operator|=}{number|1}{operator|+}{number|2}
set {string|"name=%~dp0pot %1"}
{keyword|if} {operator|not} exist {string|"%name%"} {punctuation|(}echo missing & exit {operator|/}b {number|1}{punctuation|)} {keyword|else} {keyword|if} {string|"%n%"}{operator|==}{string|"3"} {property-literal property|goto} {punctuation|:}{keyword|end}
for {operator|/}f {string|"tokens=1,2 delims=,"} {operator|%}{operator|%}a {c-style-function function|in} {punctuation|(}file{punctuation|.}txt{punctuation|)} {c-style-function function|do} {punctuation|(}echo {operator|%}{operator|%}a !n!{punctuation|)}
{property-literal property|call} {punctuation|:}sub arg1 {operator|>} nul {number|2}{operator|>}&{number|1}
{punctuation|:}{keyword|end}
