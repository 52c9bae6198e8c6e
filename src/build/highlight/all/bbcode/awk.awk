#!/usr/bin/awk -f
BEGIN \{ FS = ","; n = 0 \} # start
/^a{tag|{tag|{punctuation|[}0-9}{punctuation|]}}+/ && $1 ~ /x/ \{ print $1, NR, "s\\n"; n += 1.5e3 \} function f(a, b) \{ return length(a) \}
END \{ for (i in arr) if (!(i in b)) delete arr{tag|{tag|{punctuation|[}i}{punctuation|]}}; printf("%d\\n", n) \| "sort" \}
