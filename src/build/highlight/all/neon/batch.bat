{literal string|@echo off}
{literal string|rem A comment}
{literal string|:: another}
{literal string|setlocal enabledelayedexpansion}
{literal string|set /a} {key property|n}{punctuation|=}{literal string|1+2}
{literal string|set} {string|"name=%~dp0pot %1"}
{literal string|if not exist} {string|"%name%"} {punctuation|(}{literal string|echo missing & exit /b} {number|1}{punctuation|)} {literal string|else if} {string|"%n%"}{punctuation|=}{punctuation|=}{string|"3"} {literal string|goto} {literal string|:end}
{literal string|for /f} {string|"tokens=1,2 delims=,"} {literal string|%%a in} {punctuation|(}{literal string|file.txt}{punctuation|)} {literal string|do} {punctuation|(}{literal string|echo %%a !n!}{punctuation|)}
{literal string|call} {literal string|:sub arg1 > nul 2>&1}
{literal string|:end}
