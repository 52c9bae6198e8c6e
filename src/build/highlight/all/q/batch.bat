{verb operator|@}echo off
rem A comment
{verb operator|::} another
setlocal enabledelayedexpansion
{keyword|set} {comment|/a n=1+2}
{keyword|set} {string|"name=%~dp0pot %1"}
{keyword|if} {keyword|not} exist {string|"%name%"} {punctuation|(}echo missing {verb operator|&} {keyword|exit} {comment|/b 1) else if "%n%"=="3" goto :end}
for {comment|/f "tokens=1,2 delims=," %%a in (file.txt) do (echo %%a !n!)}
call {verb operator|:}sub arg1 {verb operator|>} nul {number|2}{verb operator|>}{verb operator|&}{number|1}
{verb operator|:}end
