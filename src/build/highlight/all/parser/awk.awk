#!/usr/bin/awk -f
BEGIN {punctuation|\{} FS = ","{punctuation|;} n = 0 {punctuation|\}} {parser-comment comment|# start}
/{function|^a}{punctuation|[}0-9{punctuation|]}+/ && {variable|$1} ~ /x/ {punctuation|\{} print {variable|$1}, NR, "s\\n"{punctuation|;} n += 1.5e3 {punctuation|\}} function f{expression|{punctuation|(}a, b{punctuation|)}} {punctuation|\{} return length{expression|{punctuation|(}a{punctuation|)}} {punctuation|\}}
END {punctuation|\{} for {expression|{punctuation|(}i {operator|in} arr{punctuation|)}} if {expression|{punctuation|(}{operator|!}{punctuation|(}i {operator|in} b{punctuation|)}{punctuation|)}} delete arr{punctuation|[}i{punctuation|]}{punctuation|;} printf{expression|{punctuation|(}{string|"%d\\n"}, n{punctuation|)}} \| "sort" {punctuation|\}}
