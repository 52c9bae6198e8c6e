#{comment|!/usr/bin/awk -f}
BEGIN \{ FS {operator|=} {string|","}{punctuation|;} n {operator|=} {number|0} \} # start
/^a[{number|0}{operator|-}{number|9}]{operator|+}{operator|/} {punctuation|&}{punctuation|&} ${number|1} ~ {operator|/}x{operator|/} \{ {keyword|print} ${number|1}{punctuation|,} NR{punctuation|,} {string|"s\\n"}{punctuation|;} n {operator|+}{operator|=} {number|1.5e3} \} {keyword|function} f{punctuation|(}a{punctuation|,} b{punctuation|)} \{ {keyword|return} length{punctuation|(}a{punctuation|)} \}
{keyword|END} \{ for {punctuation|(}i {keyword|in} arr{punctuation|)} {keyword|if} {punctuation|(}{comment|!(i in b)) delete arr[i]; printf("%d\\n", n) \| "sort" \}}
