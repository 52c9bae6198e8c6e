{operator|#}!{operator|/}usr{operator|/}bin{operator|/}awk {operator|-}f
BEGIN {comment|\{ FS = ","; n = 0 \}} {operator|#} start
{operator|/}{operator|^}a{punctuation|[}{number|0}{operator|-}{number|9}{punctuation|]}{operator|+}{operator|/} {operator|&&} ${number|1} ~ {operator|/}x{operator|/} {comment|\{ print $1, NR, "s\\n"; n += 1.5e3 \}} {keyword|function} {function|f}{punctuation|(}a{punctuation|,} b{punctuation|)} {comment|\{ return length(a) \}}
END {comment|\{ for (i in arr) if (!(i in b)) delete arr[i]; printf("%d\\n", n) \| "sort" \}}
