{comment|#!/usr/bin/awk -f}
BEGIN \{ FS {value attr-value|{punctuation|=} ","}{comment|; n = 0 \} # start}
/^a[0-9]+/ && $1 ~ /x/ \{ print $1, NR, "s\\n"{comment|; n += 1.5e3 \} function f(a, b) \{ return length(a) \}}
END \{ for (i in arr) if (!(i in b)) delete arr[i]{comment|; printf("%d\\n", n) \| "sort" \}}
