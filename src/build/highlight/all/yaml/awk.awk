{comment|#!/usr/bin/awk -f}
BEGIN {punctuation|\{} FS = "{punctuation|,}"; n = 0 {punctuation|\}} {comment|# start}
/^a{punctuation|[}0{punctuation|-}{number|9}{punctuation|]}+/ {important|&&} $1 ~ /x/ {punctuation|\{} print $1{punctuation|,} NR{punctuation|,} "s\\n"; n += 1.5e3 {punctuation|\}} function f(a{punctuation|,} b) {punctuation|\{} return length(a) {punctuation|\}}
END {punctuation|\{} for (i in arr) if ({tag|!(i} in b)) delete arr{punctuation|[}i{punctuation|]}; printf("%d\\n"{punctuation|,} n) {punctuation|\|} "sort" {punctuation|\}}
