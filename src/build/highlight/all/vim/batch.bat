@echo off
rem A comment
{punctuation|:}{punctuation|:} another
{keyword|setlocal} enabledelayedexpansion
{keyword|set} {operator|/}a {keyword|n}{operator|=}{number|1}{operator|+}{number|2}
{keyword|set} {string|"name=%~dp0pot %1"}
{keyword|if} not exist {string|"%name%"} {punctuation|(}echo missing & {keyword|exit} {operator|/}{keyword|b} {number|1}{punctuation|)} {keyword|else} {keyword|if} {string|"%n%"}{operator|==}{string|"3"} {keyword|goto} {punctuation|:}end
{keyword|for} {operator|/}{keyword|f} {string|"tokens=1,2 delims=,"} {operator|%}{operator|%}a {keyword|in} {punctuation|(}{keyword|file}{operator|.}txt{punctuation|)} do {punctuation|(}echo {operator|%}{operator|%}a {operator|!}{keyword|n}{operator|!}{punctuation|)}
{keyword|call} {punctuation|:}sub arg1 {operator|>} nul {number|2}{operator|>}&{number|1}
{punctuation|:}end
