{dyadic-operator operator|@}echo off
rem A comment
{dfn builtin|:}{dfn builtin|:} another
setlocal enabledelayedexpansion
set {monadic-operator operator|/}a n{function|=}{number|1}{function|+}{number|2}
set "name{function|=}%{function|~}dp0pot %{number|1}"
if not exist "%name%" {punctuation|(}echo missing {monadic-operator operator|&} exit {monadic-operator operator|/}b {number|1}{punctuation|)} else if "%n%"{function|=}{function|=}"{number|3}" goto {dfn builtin|:}end
for {monadic-operator operator|/}f "tokens{function|=}{number|1}{function|,}{number|2} delims{function|=}{function|,}" %%a in {punctuation|(}file{dyadic-operator operator|.}txt{punctuation|)} do {punctuation|(}echo %%a {function|!}n{function|!}{punctuation|)}
call {dfn builtin|:}sub arg1 {function|>} nul {number|2}{function|>}{monadic-operator operator|&}{number|1}
{dfn builtin|:}end
