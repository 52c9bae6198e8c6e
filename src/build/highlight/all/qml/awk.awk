#!/usr/bin/awk -f
{class-name|BEGIN} {punctuation|\{} FS = {string|","}{punctuation|;} n = 0 {punctuation|\}} # start
/^a{punctuation|[}0-9{punctuation|]}+/ && $1 ~ /x/ {punctuation|\{} print $1{punctuation|,} NR{punctuation|,} {string|"s\\n"}{punctuation|;} n += 1.5e3 {punctuation|\}} function f(a{punctuation|,} b) {punctuation|\{} return length(a) {punctuation|\}}
{class-name|END} {punctuation|\{} for (i in arr) if (!(i in b)) delete arr{punctuation|[}i{punctuation|]}{punctuation|;} printf({string|"%d\\n"}{punctuation|,} n) \| {string|"sort"} {punctuation|\}}
