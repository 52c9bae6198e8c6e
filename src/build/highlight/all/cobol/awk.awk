#!{operator|/}usr{operator|/}bin{operator|/}awk -f
BEGIN \{ FS {operator|=} {string|","}; n {operator|=} {number|0} \} # {keyword|start}
{operator|/}^a[0-9]{operator|+}{operator|/} {operator|&}{operator|&} ${number|1} ~ {operator|/}x{operator|/} \{ print ${number|1}{punctuation|,} NR{punctuation|,} {string|"s\\n"}; n {operator|+}{operator|=} {number|1.5e3} \} {keyword|function} f{punctuation|(}a{punctuation|,} b{punctuation|)} \{ {keyword|return} {keyword|length}{punctuation|(}a{punctuation|)} \}
{keyword|END} \{ {keyword|for} {punctuation|(}i {keyword|in} arr{punctuation|)} {keyword|if} {punctuation|(}!{punctuation|(}i {keyword|in} b{punctuation|)}{punctuation|)} {keyword|delete} arr[i]; printf{punctuation|(}{string|"%d\\n"}{punctuation|,} n{punctuation|)} \| {string|"sort"} \}
