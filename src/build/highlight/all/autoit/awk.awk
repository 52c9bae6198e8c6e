#!{operator|/}usr{operator|/}bin{operator|/}awk {operator|-}f
BEGIN \{ FS {operator|=} {string|","}{comment|; n = 0 \} # start}
{operator|/}{operator|^}a{punctuation|[}{number|0}{operator|-}{number|9}{punctuation|]}{operator|+}{operator|/} {operator|&}{operator|&} {variable|$1} ~ {operator|/}x{operator|/} \{ print {variable|$1}{punctuation|,} NR{punctuation|,} {string|"s\\n"}{comment|; n += 1.5e3 \} function f(a, b) \{ return length(a) \}}
END \{ {keyword|for} {punctuation|(}i {keyword|in} arr{punctuation|)} {keyword|if} {punctuation|(}!{punctuation|(}i {keyword|in} b{punctuation|)}{punctuation|)} delete arr{punctuation|[}i{punctuation|]}{comment|; printf("%d\\n", n) \| "sort" \}}
