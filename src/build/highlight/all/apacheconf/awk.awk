{comment|#!/usr/bin/awk -f}
BEGIN \{ FS = {string|","}; n = 0 \} {comment|# start}
/{regex|^a[0-9]+/ && }{variable|$1} ~ /x/ \{ print {variable|$1}, NR, {string|"s\\n"}; n += 1.5e3 \} function f(a, b) \{ return length(a) \}
END \{ for (i in arr) if (!(i in b)) delete arr{directive-flags keyword|[i]}; printf({string|"{variable|%d}\\n", n) \| "sort"} \}
