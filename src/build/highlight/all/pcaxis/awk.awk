#!/usr/bin/awk -f
BEGIN \{ FS {operator|=} {string|","}{punctuation|;} n {operator|=} {number|0} \} # start
/^a[0-9]+/ && $1 ~ /x/ \{ print $1{punctuation|,} NR{punctuation|,} {string|"s\\n"}{punctuation|;} n +{operator|=} 1.5e3 \} function f(a{punctuation|,} b) \{ return length(a) \}
END \{ for (i in arr) if (!(i in b)) delete arr[i]{punctuation|;} printf({string|"%d\\n"}{punctuation|,} n) \| {string|"sort"} \}
