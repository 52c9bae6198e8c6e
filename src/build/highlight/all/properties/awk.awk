{comment|#!/usr/bin/awk -f}
{key attr-name|BEGIN} {value attr-value|\{ FS = ","; n = 0 \} # start}
{key attr-name|/^a[0-9]+/} {value attr-value|&& $1 ~ /x/ \{ print $1, NR, "s\\n"; n += 1.5e3 \} function f(a, b) \{ return length(a) \}}
{key attr-name|END} {value attr-value|\{ for (i in arr) if (!(i in b)) delete arr[i]; printf("%d\\n", n) \| "sort" \}}
