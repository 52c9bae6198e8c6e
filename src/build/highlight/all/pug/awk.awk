#{punctuation|!}/usr/bin/awk {punctuation|-}f
{tag|BEGIN} {plain-text|\{ FS = ","; n = 0 \} # start}
/^a[0{punctuation|-}9]+/ && $1 ~ /x/ \{ print $1, NR, "s\\n"; n +{punctuation|=} 1{punctuation|.}5e3 \} function f(a, b) \{ return length(a) \}
{tag|END} {plain-text|\{ for (i in arr) if (!(i in b)) delete arr[i]; printf("%d\\n", n) \| "sort" \}}
