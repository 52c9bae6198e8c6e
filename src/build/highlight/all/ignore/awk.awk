{comment|#!/usr/bin/awk -f}
{entry string|BEGIN \{ FS = ","; n = 0 \} # start}
{entry string|{punctuation|/}^a{regex|[0-9]}+{punctuation|/} && $1 ~ {punctuation|/}x{punctuation|/} \{ print $1, NR, "s\\n"; n += 1.5e3 \} function f(a, b) \{ return length(a) \}}
{entry string|END \{ for (i in arr) if (!(i in b)) delete arr{regex|[i]}; printf("%d\\n", n) \| "sort" \}}
