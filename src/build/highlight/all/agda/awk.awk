#!/usr/bin/awk -f
BEGIN {punctuation|\{} FS {operator|=} {string|","}{punctuation|;} n {operator|=} 0 {punctuation|\}} # start
/^a[0-9]+/ && $1 ~ /x/ {punctuation|\{} print $1, NR, {string|"s\\n"}{punctuation|;} n += 1{punctuation|.}5e3 {punctuation|\}} function f{punctuation|(}a, b{punctuation|)} {punctuation|\{} return length{punctuation|(}a{punctuation|)} {punctuation|\}}
END {punctuation|\{} for {punctuation|(}i {keyword|in} arr{punctuation|)} if {punctuation|(}!{punctuation|(}i {keyword|in} b{punctuation|)}{punctuation|)} delete arr[i]{punctuation|;} printf{punctuation|(}{string|"%d\\n"}, n{punctuation|)} {operator|\|} {string|"sort"} {punctuation|\}}
