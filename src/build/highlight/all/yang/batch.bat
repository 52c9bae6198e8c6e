@echo off
{keyword|rem} A comment
{punctuation|:}{punctuation|:} another
{keyword|setlocal} enabledelayedexpansion
{keyword|set} /a n=1{operator|+}2
{keyword|set} {string|"name=%~dp0pot %1"}
{keyword|if} not exist {string|"%name%"} (echo missing & exit /b 1) else if {string|"%n%"}=={string|"3"} goto {punctuation|:}end
{keyword|for} /f {string|"tokens=1,2 delims=,"} %%a in (file.txt) do (echo %%a !n!)
{keyword|call} {punctuation|:}sub arg1 > nul 2>&1
{punctuation|:}end
