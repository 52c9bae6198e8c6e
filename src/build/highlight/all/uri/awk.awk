{fragment|{fragment-delimiter|#}!/usr/bin/awk} -f
{path|BEGIN} \{ FS = ","; n = 0 \} {fragment|{fragment-delimiter|#}} start
{path|{path-separator|/}}^a[0-9]+/ && $1 ~ /x/ \{ print $1, NR, "s\\n"; n += 1.5e3 \} function f(a, b) \{ return length(a) \}
{path|END} \{ for (i in arr) if (!(i in b)) delete arr[i]; printf("%d\\n", n) \| "sort" \}
