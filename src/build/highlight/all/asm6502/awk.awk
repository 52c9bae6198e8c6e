#!/usr/bin/awk -f
BEGIN \{ FS = {string|","}{comment|; n = 0 \} # start}
/^{register variable|a}[{decimal-number number|0}-{decimal-number number|9}]+/ && {hex-number number|$1} ~ /{register variable|x}/ \{ print {hex-number number|$1}{punctuation|,} NR{punctuation|,} {string|"s\\n"}{comment|; n += 1.5e3 \} function f(a, b) \{ return length(a) \}}
END \{ for {punctuation|(}i in arr{punctuation|)} if {punctuation|(}!{punctuation|(}i in b{punctuation|)}{punctuation|)} delete arr[i]{comment|; printf("%d\\n", n) \| "sort" \}}
