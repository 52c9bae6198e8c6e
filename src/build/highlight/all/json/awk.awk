#!/usr/bin/awk -f
BEGIN {punctuation|\{} FS = {string|","}; n = {number|0} {punctuation|\}} # start
/^a{punctuation|[}{number|0}{number|-9}{punctuation|]}+/ && ${number|1} ~ /x/ {punctuation|\{} print ${number|1}{punctuation|,} NR{punctuation|,} {string|"s\\n"}; n += {number|1.5e3} {punctuation|\}} function f(a{punctuation|,} b) {punctuation|\{} return length(a) {punctuation|\}}
END {punctuation|\{} for (i in arr) if (!(i in b)) delete arr{punctuation|[}i{punctuation|]}; printf({string|"%d\\n"}{punctuation|,} n) \| {string|"sort"} {punctuation|\}}
