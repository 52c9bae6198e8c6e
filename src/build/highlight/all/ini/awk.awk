{comment|#!/usr/bin/awk -f}
{key attr-name|BEGIN \{ FS} {punctuation|=} {value attr-value|","; n = 0 \} # start}
{key attr-name|/^a[0-9]+/ && $1 ~ /x/ \{ print $1, NR, "s\\n"; n +}{punctuation|=} {value attr-value|1.5e3 \} function f(a, b) \{ return length(a) \}}
END \{ for (i in arr) if (!(i in b)) delete arr[i]; printf("%d\\n", n) \| "sort" \}
