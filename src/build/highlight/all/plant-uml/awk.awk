#!/usr/bin/awk -f
BEGIN {punctuation|\{} FS = {string|","}{punctuation|;} n = 0 {punctuation|\}} # start
/^a{punctuation|[}0-9{punctuation|]}+/ && {variable|$1} ~ /x/ {punctuation|\{} print {variable|$1}{punctuation|,} NR{punctuation|,} {string|"s\\n"}{punctuation|;} n += 1.5e3 {punctuation|\}} function f{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|\{} return length{punctuation|(}a{punctuation|)} {punctuation|\}}
END {punctuation|\{} for {punctuation|(}i in arr{punctuation|)} if {punctuation|(}!{punctuation|(}i in b{punctuation|)}{punctuation|)} delete arr{punctuation|[}i{punctuation|]}{punctuation|;} printf{punctuation|(}{string|"%d\\n"}{punctuation|,} n{punctuation|)} \| {string|"sort"} {punctuation|\}}
