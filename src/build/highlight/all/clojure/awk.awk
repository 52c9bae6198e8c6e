{operator|#}!/usr/bin/awk -f
BEGIN {punctuation|\{} FS = {string|","}{comment|; n = 0 \} # start}
/{operator|^}a{punctuation|[}{number|0}-{number|9}{punctuation|]}+/ && $1 {operator|~} /x/ {punctuation|\{} print $1{punctuation|,} NR{punctuation|,} {string|"s\\n"}{comment|; n += 1.5e3 \} function f(a, b) \{ return length(a) \}}
END {punctuation|\{} for {punctuation|(}{function|i} in arr{punctuation|)} if {punctuation|(}!{punctuation|(}{function|i} in b{punctuation|)}{punctuation|)} delete arr{punctuation|[}i{punctuation|]}{comment|; printf("%d\\n", n) \| "sort" \}}
