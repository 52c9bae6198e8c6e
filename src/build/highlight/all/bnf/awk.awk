#!/usr/bin/awk -f
BEGIN {operator|\{} FS = {string|","}; n = 0 {operator|\}} # start
/^a{operator|[}0-9{operator|]}{operator|+}/ && $1 ~ /x/ {operator|\{} print $1, NR, {string|"s\\n"}; n {operator|+}= 1.5e3 {operator|\}} function f{operator|(}a, b{operator|)} {operator|\{} return length{operator|(}a{operator|)} {operator|\}}
END {operator|\{} for {operator|(}i in arr{operator|)} if {operator|(}!{operator|(}i in b{operator|)}{operator|)} delete arr{operator|[}i{operator|]}; printf{operator|(}{string|"%d\\n"}, n{operator|)} {operator|\|} {string|"sort"} {operator|\}}
