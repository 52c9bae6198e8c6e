@echo off
rem {register variable|A} comment
{punctuation|:}{punctuation|:} another
setlocal enabledelayedexpansion
{op-code keyword|set} {operator|/}{register variable|a} {register variable|n}{operator|=}{decimal-number number|1}{operator|+}{decimal-number number|2}
{op-code keyword|set} {string|"name=%~dp0pot %1"}
if not exist {string|"%name%"} {punctuation|(}echo missing {operator|&} exit {operator|/}b {decimal-number number|1}{punctuation|)} else if {string|"%n%"}{operator|==}{string|"3"} goto {punctuation|:}end
for {operator|/}f {string|"tokens=1,2 delims=,"} {operator|%}{operator|%}{register variable|a} {op-code keyword|in} {punctuation|(}file.txt{punctuation|)} do {punctuation|(}echo {operator|%}{operator|%}{register variable|a} {operator|!}{register variable|n}{operator|!}{punctuation|)}
{op-code keyword|call} {punctuation|:}{op-code keyword|sub} arg1 {operator|>} nul {decimal-number number|2}{operator|>}{operator|&}{decimal-number number|1}
{punctuation|:}end
