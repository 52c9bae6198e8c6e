#!/usr/bin/awk -f
{command|{keyword|BEGIN} \{ FS = {string|","}; n = {number|0} \} # start}
/^a[0-9]+/ {operator|&}{operator|&} $1 ~ /x/ \{ print $1, NR, "s\\n"; n += 1.5e3 \} function f{punctuation|(}{command|{keyword|a}, b}{punctuation|)} \{ return length{punctuation|(}{command|{keyword|a}}{punctuation|)} \}
{command|{keyword|END} \{ for (i in arr}{punctuation|)} if {punctuation|(}!{punctuation|(}{command|{keyword|i} in b}{punctuation|)}{punctuation|)} delete arr[i]; printf{punctuation|(}"%d\\n", n{punctuation|)} \| "sort" \}
