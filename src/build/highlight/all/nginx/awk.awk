{comment|#!/usr/bin/awk -f}
{directive|{keyword|BEGIN}} {punctuation|\{} {directive|{keyword|FS} = {string|","}}{punctuation|;} n = 0 {punctuation|\}} {comment|# start}
/^a[0-9]+/ && $1 ~ /x/ {punctuation|\{} {directive|{keyword|print} {variable|$1}, NR, {string|"s{escape entity|\\n}"}}{punctuation|;} n += 1.5e3 {punctuation|\}} {directive|{keyword|function} f(a, b)} {punctuation|\{} return length(a) {punctuation|\}}
{directive|{keyword|END}} {punctuation|\{} {directive|{keyword|for} (i in arr) if (!(i in b)) delete arr[i]}{punctuation|;} printf("%d\\n", n) \| "sort" {punctuation|\}}
