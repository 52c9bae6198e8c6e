@echo off
rem A comment
:: another
setlocal enabledelayedexpansion
set {operator|/}a n={number|1}{number|+2}
set "name={operator|%}~dp0pot {operator|%}{number|1}"
if not exist "{operator|%}name{operator|%}" {punctuation|(}echo missing & exit {operator|/}b {number|1}{punctuation|)} else if "{operator|%}n{operator|%}"{operator|==}"{number|3}" goto :end
for {operator|/}f "tokens={number|1}{punctuation|,}{number|2} delims={punctuation|,}" {operator|%}{operator|%}a {function|in} {punctuation|(}file{punctuation|.}txt{punctuation|)} {function|do} {punctuation|(}echo {operator|%}{operator|%}a !n!{punctuation|)}
call :sub arg1 {operator|>} nul {number|2}{operator|>}&{number|1}
:end
