@echo off
rem A comment
{operator|:}{operator|:} {class-name|another}
setlocal enabledelayedexpansion
set /{class-name|a} n{operator|=}{number|1}+{number|2}
set {string|"name=%~dp0pot %1"}
if not exist {string|"%name%"} {punctuation|(}echo missing & exit /b {number|1}{punctuation|)} else if {string|"%n%"}{operator|=}{operator|=}{string|"3"} goto {operator|:}{class-name|end}
for /f {string|"tokens=1,2 delims=,"} %%{class-name|a} in {punctuation|(}file{punctuation|.}txt{punctuation|)} do {punctuation|(}echo %%a !n!{punctuation|)}
call {operator|:}{class-name|sub} arg1 {operator|>} nul {number|2}{operator|>}&{number|1}
{operator|:}{class-name|end}
