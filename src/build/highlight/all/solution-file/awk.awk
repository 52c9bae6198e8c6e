{comment|#!/usr/bin/awk -f}
{property|BEGIN \{ FS} {operator|=} {string|","}{property|; n} {operator|=} {number|0} \} {comment|# start}
/^a[{number|0}-{number|9}]+/ && ${number|1} ~ /x/ \{ print ${number|1}{punctuation|,} NR{punctuation|,} {string|"s\\n"}{property|; n +}{operator|=} {number|1}.5e3 \} function f{punctuation|(}a{punctuation|,} b{punctuation|)} \{ return length{punctuation|(}a{punctuation|)} \}
END \{ for {punctuation|(}i in arr{punctuation|)} if {punctuation|(}!{punctuation|(}i in b{punctuation|)}{punctuation|)} delete arr[i]; printf{punctuation|(}{string|"%d\\n"}{punctuation|,} n{punctuation|)} \| {string|"sort"} \}
