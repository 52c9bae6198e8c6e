#!/usr/bin/awk -f
BEGIN {punctuation|\{} FS = ","; n = 0 {punctuation|\}} # start
/^a{punctuation|[}0-9{punctuation|]}+/ {punctuation|&}{punctuation|&} {equation string|$1 ~ /x/ \{ print $}1, NR, "s{function selector|\\n}"; n += 1.5e3 {punctuation|\}} function f(a, b) {punctuation|\{} return length(a) {punctuation|\}}
END {punctuation|\{} for (i in arr) if (!(i in b)) delete arr{punctuation|[}i{punctuation|]}; printf("{comment|%d\\n", n) \| "sort" \}}
