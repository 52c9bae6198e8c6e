{cookware-group|{cookware-keyword keyword|#}{cookware variable|!/usr/bin/awk -f
BEGIN }{quantity-group|{punctuation|\{}{quantity number| FS = ","; n = 0 }{punctuation|\}}}} {cookware-group|{cookware-keyword keyword|#}{cookware variable| start
/^a[0-9]+/ && $1 ~ /x/ }{quantity-group|{punctuation|\{}{quantity number| print $1, NR, "s\\n"; n += 1.5e3 }{punctuation|\}}}} function f(a, b) \{ return length(a) \}
END \{ for (i in arr) if (!(i in b)) delete arr[i]; printf("%d\\n", n) \| "sort" \}
