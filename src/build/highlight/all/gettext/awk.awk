{comment|#!/usr/bin/awk -f}
BEGIN \{ FS = {string|","}; n = {number|0} \} {comment translator-comment|# start}
/^a{punctuation|[}{number|0}-{number|9}{punctuation|]}+/ && ${number|1} ~ /x/ \{ print ${number|1}, NR, {string|"s\\n"}; n += {number|1}.5e3 \} function f(a, b) \{ return length(a) \}
END \{ for (i in arr) if (!(i in b)) delete arr{punctuation|[}i{punctuation|]}; printf({string|"%d\\n"}, n) \| {string|"sort"} \}
