#{operator|!}{operator|/}usr{operator|/}bin{operator|/}awk {operator|-}f
BEGIN {punctuation|\{} FS {operator|=} {string|","}{comment|; n = 0 \} # start}
{operator|/}{operator|^}a{punctuation|[}{number|0}{operator|-}{number|9}{punctuation|]}{operator|+}{operator|/} {operator|&&} {number|$1} {operator|~} {operator|/}x{operator|/} {punctuation|\{} print {number|$1}{punctuation|,} NR{punctuation|,} {string|"s\\n"}{comment|; n += 1.5e3 \} function f(a, b) \{ return length(a) \}}
{keyword|END} {punctuation|\{} {keyword|for} {punctuation|(}i in arr{punctuation|)} {keyword|if} {punctuation|(}{operator|!}{punctuation|(}i in b{punctuation|)}{punctuation|)} delete arr{punctuation|[}i{punctuation|]}{comment|; printf("%d\\n", n) \| "sort" \}}
