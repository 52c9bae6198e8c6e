{comment|#!/usr/bin/awk -f}
{keyword|BEGIN} {punctuation|\{} {property|FS} {punctuation|=} {string|","}; {property|n} {punctuation|=} {number|0} {punctuation|\}} {comment|# start}
/^a{punctuation|[}{number|0}-{number|9}{punctuation|]}+/ && ${number|1} ~ /x/ {punctuation|\{} print ${number|1}, NR, {string|"s\\n"}; n +{punctuation|=} {number|1.5e3} {punctuation|\}} function f(a, b) {punctuation|\{} return length(a) {punctuation|\}}
{keyword|END} {punctuation|\{} for (i in arr) if (!(i in b)) delete arr{punctuation|[}i{punctuation|]}; printf({string|"%d\\n"}, n) \| {string|"sort"} {punctuation|\}}
