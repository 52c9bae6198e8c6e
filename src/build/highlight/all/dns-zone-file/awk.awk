#!/usr/bin/awk -f
BEGIN \{ FS = {string|","}{comment|; n = 0 \} # start}
/^a[0-9]+/ && $1 ~ /x/ \{ print $1, NR, {string|"s\\n"}{comment|; n += 1.5e3 \} function f(a, b) \{ return length(a) \}}
END \{ for {punctuation|(}i in arr{punctuation|)} if {punctuation|(}!{punctuation|(}i in b{punctuation|)}{punctuation|)} delete arr[i]{comment|; printf("%d\\n", n) \| "sort" \}}
