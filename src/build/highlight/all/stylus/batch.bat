{atrule-declaration|{atrule|@echo} off}
{property-declaration|{property|rem} A comment}
{punctuation|:}{punctuation|:} another
{property-declaration|{property|setlocal} enabledelayedexpansion}
{property-declaration|{property|set} {operator|/}a n{operator|=}{number|1}{operator|+}{number|2}}
{property-declaration|{property|set} {string|"name=%~dp0pot %1"}}
{statement|{keyword|if} {operator|not} exist {string|"%name%"} {punctuation|(}echo missing & exit {operator|/}b {number|1}{punctuation|)} {keyword|else} {keyword|if} {string|"%n%"}{operator|==}{string|"3"} goto {punctuation|:}end}
{statement|{keyword|for} {operator|/}f {string|"tokens=1,2 delims=,"} {operator|%}{operator|%}a {operator|in} {punctuation|(}file.txt{punctuation|)} do {punctuation|(}echo {operator|%}{operator|%}a {operator|!}n{operator|!}{punctuation|)}}
{property-declaration|{property|call} {punctuation|:}sub arg1 {operator|>} nul {number|2}{operator|>}&{number|1}}
{punctuation|:}end
