#!{operator|/}usr{operator|/}bin{operator|/}awk {operator|-}f
{keyword|BEGIN} {comment|\{ FS = ","; n = 0 \}} # start
{operator|/}{string|^a}{punctuation|[}{number|0}{operator|-}{number|9}{punctuation|]}{operator|+}{operator|/} && {number|$1} ~ {operator|/}x{operator|/} {comment|\{ print $1, NR, "s\\n"; n += 1.5e3 \}} {keyword|function} f{punctuation|(}a{punctuation|,} b{punctuation|)} {comment|\{ return length(a) \}}
{keyword|END} {comment|\{ for (i in arr) if (!(i in b)) delete arr[i]; printf("%d\\n", n) \| "sort" \}}
