#!/usr/bin/awk -f
{property|B}{property|E}{property|G}{property|I}{property|N} \{ {property|F}{property|S} = {string|","}{comment|; n = 0 \} # start}
/^a[0-9]+/ && $1 ~ /x/ \{ print $1, {property|N}{property|R}, {string|"s\\n"}{comment|; n += 1.5e3 \} function f(a, b) \{ return length(a) \}}
{property|E}{property|N}{property|D} \{ for {comment|(i in arr)} if {comment|(!(i in b)}) delete arr[i]{comment|; printf("%d\\n", n) \| "sort" \}}
