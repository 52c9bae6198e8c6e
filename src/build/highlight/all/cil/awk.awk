#!/usr/bin/awk -f
BEGIN {punctuation|\{} FS {punctuation|=} {string|","}{punctuation|;} n {punctuation|=} {number|0} {punctuation|\}} # start
/^a{punctuation|[}{number|0}-{number|9}{punctuation|]}+/ && ${number|1} ~ /x/ {punctuation|\{} print ${number|1}{punctuation|,} NR{punctuation|,} {string|"s\\n"}{punctuation|;} n +{punctuation|=} {number|1.5e3} {punctuation|\}} function f{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|\{} return length{punctuation|(}a{punctuation|)} {punctuation|\}}
END {punctuation|\{} for {punctuation|(}i in arr{punctuation|)} if {punctuation|(}!{punctuation|(}i in b{punctuation|)}{punctuation|)} delete arr{variable|[i]}{punctuation|;} printf{punctuation|(}{string|"%d\\n"}{punctuation|,} n{punctuation|)} \| {string|"sort"} {punctuation|\}}
