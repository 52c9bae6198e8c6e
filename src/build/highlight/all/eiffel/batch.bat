@echo off
rem {class-name|A} comment
{punctuation|:}{punctuation|:} another
setlocal enabledelayedexpansion
set {operator|/}a n{operator|=}{number|1}{operator|+}{number|2}
set {string|"name=%~dp0pot %1"}
{keyword|if} {keyword|not} exist {string|"%name%" (echo missing & exit /b 1) else if "}%n%{string|"=="}{number|3}" goto {punctuation|:}{keyword|end}
for {operator|/}f {string|"tokens=1,2 delims=,"} %%a in {punctuation|(}file{punctuation|.}txt{punctuation|)} {keyword|do} {punctuation|(}echo %%a !n!{punctuation|)}
call {punctuation|:}sub arg1 {operator|>} nul {number|2}{operator|>}&{number|1}
{punctuation|:}{keyword|end}
