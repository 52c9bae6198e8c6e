{comment|#!/usr/bin/awk -f}
BEGIN {punctuation|\{} FS {operator|=} {string|","}; n {operator|=} {number|0} {punctuation|\}} {comment|# start}
{path string|/^a[0-9]+/} && {variable|$1} ~ {path string|/x/} {punctuation|\{} print {variable|$1}, NR, {string|"s\\n"}; n +{operator|=} {number|1.5}e3 {punctuation|\}} function f(a, b) {punctuation|\{} return length(a) {punctuation|\}}
END {punctuation|\{} for (i in arr) if ({comment|!(i in b)) delete arr[i]; printf("%d\\n", n) \| "sort" \}}
