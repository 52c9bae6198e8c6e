{symbol|#}!{symbol|/}usr{symbol|/}bin{symbol|/}awk {symbol|-}f
BEGIN {multistring string|\{ FS = ","; n = 0 \}} {symbol|#} start
{symbol|/}{symbol|^}a{punctuation|[}{number|0}{symbol|-}{number|9}{punctuation|]}{symbol|+}{symbol|/} && {symbol|$}{number|1} {symbol|~} {symbol|/}x{symbol|/} {multistring string|\{ print $1, NR, "s\\n"; n += 1.5e3 \}} {builtin-function keyword|function} f{punctuation|(}a{punctuation|,} b{punctuation|)} {multistring string|\{ return length(a) \}}
END {multistring string|\{ for (i in arr) if (!(i in b)) delete arr[i]; printf("%d\\n", n) \| "sort" \}}
