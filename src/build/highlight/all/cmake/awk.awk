{comment|#!/usr/bin/awk -f}
BEGIN \{ FS = {string|","}; n = {number|0} {punctuation|\}} {comment|# start}
/^a[{number|0}-{number|9}]+/ && ${number|1} ~ /x/ \{ print ${number|1}, NR, {string|"s\\n"}; n += {number|1}.5e3 {punctuation|\}} function {function|f}{punctuation|(}a, b{punctuation|)} \{ return {function|length}{punctuation|(}a{punctuation|)} {punctuation|\}}
END \{ {function|for} {punctuation|(}i in arr{punctuation|)} {keyword|if} {punctuation|(}!{punctuation|(}i in b{punctuation|)}{punctuation|)} delete arr[i]; {function|printf}{punctuation|(}{string|"%d\\n"}, n{punctuation|)} \| {string|"sort"} {punctuation|\}}
