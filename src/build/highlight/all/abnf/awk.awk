#!{operator|/}{rule|usr}{operator|/}{rule|bin}{operator|/}{rule|awk} -f
{rule|BEGIN} \{ {rule|FS} {operator|=} {string|","}{comment|; n = 0 \} # start}
{operator|/}^{rule|a}{punctuation|[}{repetition operator|0}-9{punctuation|]}+{operator|/} && ${repetition operator|1} ~ {operator|/}{rule|x}{operator|/} \{ {rule|print} ${repetition operator|1}, {rule|NR}, {string|"s\\n"}{comment|; n += 1.5e3 \} function f(a, b) \{ return length(a) \}}
{rule|END} \{ {rule|for} {punctuation|(}{rule|i} {rule|in} {rule|arr}{punctuation|)} {rule|if} {punctuation|(}!{punctuation|(}{rule|i} {rule|in} {rule|b}{punctuation|)}{punctuation|)} {rule|delete} {rule|arr}{punctuation|[}{rule|i}{punctuation|]}{comment|; printf("%d\\n", n) \| "sort" \}}
