#!/usr/bin/awk -f
BEGIN \{ FS = {string|","}; n = {number|0} \} # {keyword|start}
/^a[{number|0}{number|-9}]+/ && {variable|$1} ~ /x/ \{ print {variable|$1}, NR, {string|"s\\n"}; n += {number|1.5e3} \} function f{punctuation|(}a, b{punctuation|)} \{ {keyword|return} length{punctuation|(}a{punctuation|)} \}
END \{ for {punctuation|(}i in arr{punctuation|)} {keyword|if} {punctuation|(}!{punctuation|(}i in b{punctuation|)}{punctuation|)} delete arr[i]; printf{punctuation|(}{string|"%d\\n"}, n{punctuation|)} \| {string|"sort"} \}
