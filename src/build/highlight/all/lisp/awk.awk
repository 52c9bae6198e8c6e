#!/usr/bin/awk -f
BEGIN \{ FS = {string|","}{comment|; n = 0 \} # start}
/^a{punctuation|[}0-9{punctuation|]}+/ && $1 ~ /x/ \{ print $1, NR, {string|"s\\n"}{comment|; n += 1.5e3 \} function f(a, b) \{ return length(a) \}}
END \{ for {punctuation|(}{car|i} in arr{punctuation|)} if {punctuation|(}{car|!}{punctuation|(}{car|i} in b{punctuation|)}{punctuation|)} delete arr{punctuation|[}i{punctuation|]}{comment|; printf("%d\\n", n) \| "sort" \}}
