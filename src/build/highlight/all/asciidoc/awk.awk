{inline|{punctuation|#}!/usr/bin/awk -f
BEGIN \{ FS = ","; n = 0 \} {punctuation|#}} start
/^a[0-9]{inline|{punctuation|+}/ && $1 ~ /x/ \{ print $1, NR, "s\\n"; n {punctuation|+}}= 1.5e3 \} function f(a, b) {inline|{attribute-ref|{punctuation|\{} return length(a) {punctuation|\}}}}
END {inline|{attribute-ref|{punctuation|\{} for (i in arr) if (!(i in b)) delete arr[i]; printf("%d\\n", n) \| "sort" {punctuation|\}}}}
