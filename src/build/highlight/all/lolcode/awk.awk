#{punctuation|!}/usr/bin/awk -f
BEGIN \{ FS = {string|","}; n = {number|0} \} # start
/^a[{number|0}{number|-9}]+/ && ${number|1} ~ /x/ \{ print ${number|1}{punctuation|,} NR{punctuation|,} {string|"s\\n"}; n += {number|1.5}e3 \} function f(a{punctuation|,} b) \{ return length(a) \}
END \{ for (i in arr) if ({punctuation|!}(i in b)) delete arr[i]; printf({string|"%d\\n"}{punctuation|,} n) \| {string|"sort"} \}
