{comment|#!/usr/bin/awk -f}
BEGIN {punctuation|\{} FS {operator|=} {string|","}{punctuation|;} n {operator|=} {number|0} {punctuation|\}} {comment|# start}
/^a{operator|[}0-9]+/ && ${number|1} ~ /x/ {punctuation|\{} print ${number|1}{punctuation|,} NR{punctuation|,} {string|"s\\n"}{punctuation|;} n +{operator|=} {number|1.5e3} {punctuation|\}} function {function|f}{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|\{} return {function|length}{punctuation|(}a{punctuation|)} {punctuation|\}}
END {punctuation|\{} for {punctuation|(}i in arr{punctuation|)} if {punctuation|(}!{punctuation|(}i in b{punctuation|)}{punctuation|)} delete arr{operator|[}i]{punctuation|;} {function|printf}{punctuation|(}{string|"%d\\n"}{punctuation|,} n{punctuation|)} \| {string|"sort"} {punctuation|\}}
