#!/usr/bin/awk -f
{keyword|BEGIN} {punctuation|\{} {keyword|FS} = {string|","}{punctuation|;} {keyword|n} = 0 {punctuation|\}} # start
/^a[0-9]{operator|+}/ && $1 ~ /x/ {punctuation|\{} {keyword|print} $1, NR, {string|"s\\n"}{punctuation|;} {keyword|n} {operator|+}= 1.5e3 {punctuation|\}} {keyword|function} f(a, b) {punctuation|\{} {keyword|return} length(a) {punctuation|\}}
{keyword|END} {punctuation|\{} {keyword|for} (i in arr) if (!(i in b)) delete arr[i]{punctuation|;} {keyword|printf}({string|"%d\\n"}, n) \| {string|"sort"} {punctuation|\}}
