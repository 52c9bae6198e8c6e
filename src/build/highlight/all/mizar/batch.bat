@echo off
rem A comment
{comment|:: another}
setlocal enabledelayedexpansion
{keyword|set} /a n{operator|=}{number|1}+{number|2}
{keyword|set} "name{operator|=}%~dp0pot %{number|1}"
{keyword|if} {keyword|not} exist "%name%" {punctuation|(}echo missing {operator|&} exit /b {number|1}{punctuation|)} else {keyword|if} "%n%"{operator|=}{operator|=}"{number|3}" goto {punctuation|:}{keyword|end}
{keyword|for} /f "tokens{operator|=}{number|1}{punctuation|,}{number|2} delims{operator|=}{punctuation|,}" %%a in {punctuation|(}file.txt{punctuation|)} {keyword|do} {punctuation|(}echo %%a !n!{punctuation|)}
call {punctuation|:}sub arg1 > nul {number|2}>{operator|&}{number|1}
{punctuation|:}{keyword|end}
