#{operator|!}{operator|/}usr{operator|/}bin{operator|/}awk {operator|-}f
BEGIN \{ FS {operator|=} {string|","}{comment|; n = 0 \} # start}
{operator|/}{operator|^}{register variable|a}[{decimal-number number|0}{operator|-}{decimal-number number|9}]{operator|+}{operator|/} {operator|&&} ${decimal-number number|1} ~ {operator|/}{register variable|x}{operator|/} \{ print ${decimal-number number|1}{punctuation|,} NR{punctuation|,} {string|"s\\n"}{comment|; n += 1.5e3 \} function f(a, b) \{ return length(a) \}}
END \{ for {punctuation|(}{register variable|i} {op-code keyword|in} arr{punctuation|)} if {punctuation|(}{operator|!}{punctuation|(}{register variable|i} {op-code keyword|in} b{punctuation|)}{punctuation|)} delete arr[{register variable|i}]{comment|; printf("%d\\n", n) \| "sort" \}}
