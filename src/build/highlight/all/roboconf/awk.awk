{comment|#!/usr/bin/awk -f}
{component variable|BEGIN} {punctuation|\{} FS {punctuation|=} {value attr-value|"}{punctuation|,}"{punctuation|;} n {punctuation|=} {value attr-value|0 \} }{comment|# start}
/^a[0-9]+/ && $1 ~ /x/ {punctuation|\{} print $1{punctuation|,} NR{punctuation|,} "s\\n"{punctuation|;} n +{punctuation|=} {value attr-value|1.5e3 \} function f(a}{punctuation|,} b) {punctuation|\{} return length(a) {punctuation|\}}
{component variable|END} {punctuation|\{} for (i in arr) if (!(i in b)) delete arr[i]{punctuation|;} printf("%d\\n"{punctuation|,} n) \| "sort" {punctuation|\}}
