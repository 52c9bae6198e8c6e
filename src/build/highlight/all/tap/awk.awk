{directive|#!/usr/bin/awk -f}
BEGIN {punctuation|\{} FS = ","; n = 0 {punctuation|\}} {directive|# start}
/^a[0-9]+/ && $1 ~ /x/ {punctuation|\{} print $1, NR, "s\\n"; n += 1.5e3 {punctuation|\}} function f(a, b) {punctuation|\{} return length(a) {punctuation|\}}
END {punctuation|\{} for (i in arr) if (!(i in b)) delete arr[i]; printf("%d\\n", n) \| "sort" {punctuation|\}}
