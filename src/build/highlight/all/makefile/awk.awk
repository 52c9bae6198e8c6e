{comment|#!/usr/bin/awk -f}
BEGIN {punctuation|\{} FS {operator|=} {string|","}{punctuation|;} n {operator|=} 0 {punctuation|\}} {comment|# start}
/^a[0-9]+/ && {variable|$1} ~ /x/ {punctuation|\{} print {variable|$1,} NR, {string|"s\\n"}{punctuation|;} n {operator|+=} 1.5e3 {punctuation|\}} function f{punctuation|(}a, b{punctuation|)} {punctuation|\{} return length{punctuation|(}a{punctuation|)} {punctuation|\}}
END {punctuation|\{} for {punctuation|(}i in arr{punctuation|)} if {punctuation|(}!{punctuation|(}i in b{punctuation|)}{punctuation|)} delete arr[i]{punctuation|;} printf{punctuation|(}{string|"%d\\n"}, n{punctuation|)} {operator|\|} {string|"sort"} {punctuation|\}}
