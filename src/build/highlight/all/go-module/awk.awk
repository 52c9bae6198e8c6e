#!/usr/bin/awk -f
BEGIN \{ FS = "{punctuation|,}"; n = 0 \} # start
/^a{punctuation|[}0-9{punctuation|]}+/ && $1 ~ /x/ \{ print $1{punctuation|,} NR{punctuation|,} "s\\n"; n += 1.5e3 \} function f{punctuation|(}a{punctuation|,} b{punctuation|)} \{ return length{punctuation|(}a{punctuation|)} \}
END \{ for {punctuation|(}i in arr{punctuation|)} if {punctuation|(}!{punctuation|(}i in b{punctuation|)}{punctuation|)} delete arr{punctuation|[}i{punctuation|]}; printf{punctuation|(}"%d\\n"{punctuation|,} n{punctuation|)} \| "sort" \}
