@echo off
rem A comment
{punctuation|:}{punctuation|:} another
setlocal enabledelayedexpansion
set {operator|/}a n{operator|=}{number|1}{operator|+}{number|2}
set {string|{punctuation|"}name=%~dp0pot %1{punctuation|"}}
{keyword|if} {keyword|not} exist {string|{punctuation|"}%name%{punctuation|"}} {punctuation|(}echo missing & exit {operator|/}b {number|1}{punctuation|)} {keyword|else} {keyword|if} {string|{punctuation|"}%n%{punctuation|"}}{operator|==}{string|{punctuation|"}3{punctuation|"}} goto {punctuation|:}end
{keyword|for} {operator|/}f {string|{punctuation|"}tokens=1,2 delims=,{punctuation|"}} {operator|%}{operator|%}a {operator|in} {punctuation|(}file{punctuation|.}txt{punctuation|)} do {punctuation|(}echo {operator|%}{operator|%}a !n!{punctuation|)}
call {punctuation|:}sub arg1 {operator|>} nul {number|2}{operator|>}&{number|1}
{punctuation|:}end
