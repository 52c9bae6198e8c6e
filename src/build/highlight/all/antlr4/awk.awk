#!/usr/bin/awk -f
{constant|BEGIN} {action|{punctuation|\{}{content| FS = ","; n = 0 }{punctuation|\}}} {label punctuation|# start}
/^a{character-class regex|{punctuation|[}0{range punctuation|-}9{punctuation|]}}{operator|+}/ && $1 {operator|~} /x/ {action|{punctuation|\{}{content| print $1, NR, "s\\n"; n += 1.5e3 }{punctuation|\}}} function f{punctuation|(}a, b{punctuation|)} {action|{punctuation|\{}{content| return length(a) }{punctuation|\}}}
{constant|END} {action|{punctuation|\{}{content| for (i in arr) if (!(i in b)) delete arr[i]; printf("%d\\n", n) \| "sort" }{punctuation|\}}}
