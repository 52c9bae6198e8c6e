{selector|#!/usr/bin/awk -f
BEGIN }{punctuation|\{} FS = {string|","}{punctuation|;} n = 0 {punctuation|\}} {selector|# start
/^a[0-9]+/ {parent important|&}{parent important|&} {variable|$1} ~ /x/ }{punctuation|\{} print {variable|$1}{punctuation|,} NR{punctuation|,} {string|"s\\n"}{punctuation|;} n += 1.5e3 {punctuation|\}} function {function|f}{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|\{} return {function|length}{punctuation|(}a{punctuation|)} {punctuation|\}}
{selector|END }{punctuation|\{} for {punctuation|(}i in arr{punctuation|)} if {punctuation|(}!{punctuation|(}i in b{punctuation|)}{punctuation|)} delete arr[i]{punctuation|;} {function|printf}{punctuation|(}{string|"%d\\n"}{punctuation|,} n{punctuation|)} \| {string|"sort"} {punctuation|\}}
