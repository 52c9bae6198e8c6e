{value|#!/usr/bin/awk -f}
{value|BEGIN \{ FS = }{value|","}{value|; n = 0 \} # start}
{value|/^a[0-9]+/ && $1 ~ /x/ \{ print $1}{punctuation|,}{value| NR}{punctuation|,}{value| }{value|"s\\n"}{value|; n += 1.5e3 \} function f(a}{punctuation|,}{value| b) \{ return length(a) \}}
{value|END \{ for (i in arr) if (!(i in b)) delete arr[i]; printf(}{value|"%d\\n"}{punctuation|,}{value| n) \| }{value|"sort"}{value| \}}
