{operator|@}echo off
rem A comment
{operator|:}{operator|:} another
setlocal enabledelayedexpansion
set {operator|/}a n{operator|=}{number|1}{operator|+}{number|2}
set "name{operator|=}{comment|%~dp0pot %1"}
{keyword|if} not exist "{comment|%name%" (echo missing & exit /b 1) else if "%n%"=="3" goto :end}
{keyword|for} {operator|/}f "tokens{operator|=}{number|1}{punctuation|,}{number|2} delims{operator|=}{punctuation|,}" {comment|%%a in (file.txt) do (echo %%a !n!)}
call {operator|:}sub arg1 {operator|>} nul {number|2}{operator|>}{operator|&}{number|1}
{operator|:}{keyword|end}
