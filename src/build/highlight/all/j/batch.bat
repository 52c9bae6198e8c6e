{conjunction variable|@}echo off
rem A comment
{conjunction variable|::} another
setlocal enabledelayedexpansion
set {adverb builtin|/}a n{verb keyword|=}{number|1}{verb keyword|+}{number|2}
set {conjunction variable|"}name{verb keyword|=}{verb keyword|%}{adverb builtin|~}dp0pot {verb keyword|%}{number|1}{conjunction variable|"}
if not exist {conjunction variable|"}{verb keyword|%}name{verb keyword|%}{conjunction variable|"} {punctuation|(}echo missing {conjunction variable|&} exit {adverb builtin|/}b {number|1}{punctuation|)} else if {conjunction variable|"}{verb keyword|%}n{verb keyword|%}{conjunction variable|"}{verb keyword|=}{verb keyword|=}{conjunction variable|"}{number|3}{conjunction variable|"} goto {conjunction variable|:}end
for {adverb builtin|/}f {conjunction variable|"}tokens{verb keyword|=}{number|1}{verb keyword|,}{number|2} delims{verb keyword|=}{verb keyword|,}{conjunction variable|"} {verb keyword|%}{verb keyword|%}a in {punctuation|(}fil{verb keyword|e.}txt{punctuation|)} do {punctuation|(}echo {verb keyword|%}{verb keyword|%}a {verb keyword|!}n{verb keyword|!}{punctuation|)}
call {conjunction variable|:}sub arg1 {verb keyword|>} nul {number|2}{verb keyword|>}{conjunction variable|&}{number|1}
{conjunction variable|:}end
