#{comment|!/usr/bin/awk -f}
{function|BEGIN} \{ FS {operator|=} {string|","}{punctuation|;} n {operator|=} {number|0} \} # start
{operator|/}{operator|^}a[{number|0}{operator|-}{number|9}]{operator|+}{operator|/} {operator|&}{operator|&} ${number|1} ~ {operator|/}x{operator|/} \{ {function|print} ${number|1}{punctuation|,} NR{punctuation|,} "s\\n"{punctuation|;} n {operator|+}{operator|=} {number|1.5e3} \} {keyword|function} f{punctuation|(}a{punctuation|,} b{punctuation|)} \{ {keyword|return} {function|length}{punctuation|(}a{punctuation|)} \}
{keyword|END} \{ {keyword|for} {punctuation|(}i {function|in} arr{punctuation|)} {keyword|if} {punctuation|(}{comment|!(i in b)) delete arr[i]; printf("%d\\n", n) \| "sort" \}}
