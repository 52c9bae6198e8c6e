#!/usr/bin/awk -f
{structural-keyword keyword|BEGIN} \{ FS {punctuation|=} {string|","}; n {punctuation|=} {number|0} \} # start
/^a[{number|0}-{number|9}]{operator|+}/ && {operator|$}{number|1} ~ /x/ \{ print {operator|$}{number|1}{punctuation|,} NR{punctuation|,} {string|"s\\n"}; n {operator|+}{punctuation|=} {number|1}.5e3 \} function f{punctuation|(}a{punctuation|,} b{punctuation|)} \{ {rule-keyword keyword|return} length{punctuation|(}a{punctuation|)} \}
END \{ for {punctuation|(}i in arr{punctuation|)} {rule-keyword keyword|if} {punctuation|(}!{punctuation|(}i in b{punctuation|)}{punctuation|)} delete arr[i]; printf{punctuation|(}{string|"%d\\n"}{punctuation|,} n{punctuation|)} \| {string|"sort"} \}
