{comment|#!/usr/bin/awk -f}
BEGIN {punctuation|\{} FS {verb operator|=} {string|","}{punctuation|;} n {verb operator|=} {number|0} {punctuation|\}} {verb operator|#} start
{comment|/^a[0-9]+/ && $1 ~ /x/ \{ print $1, NR, "s\\n"; n += 1.5e3 \} function f(a, b) \{ return length(a) \}}
END {punctuation|\{} for {punctuation|(}i {keyword|in} arr{punctuation|)} {keyword|if} {punctuation|(}{verb operator|!}{punctuation|(}i {keyword|in} b{punctuation|)}{punctuation|)} {keyword|delete} arr{punctuation|[}i{punctuation|]}{punctuation|;} printf{punctuation|(}{string|"%d\\n"}{verb operator|,} n{punctuation|)} {verb operator|\|} {string|"sort"} {punctuation|\}}
