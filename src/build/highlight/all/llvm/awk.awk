#{punctuation|!}/{keyword|usr}/{keyword|bin}/{keyword|awk} -{keyword|f}
BEGIN {punctuation|\{} FS {punctuation|=} {string|","}{comment|; n = 0 \} # start}
/^{keyword|a}{punctuation|[}{number|0}{number|-9}{punctuation|]}+/ && ${number|1} ~ /{keyword|x}/ {punctuation|\{} {keyword|print} ${number|1}{punctuation|,} NR{punctuation|,} {string|"s\\n"}{comment|; n += 1.5e3 \} function f(a, b) \{ return length(a) \}}
END {punctuation|\{} {keyword|for} {punctuation|(}{keyword|i} {keyword|in} {keyword|arr}{punctuation|)} {keyword|if} {punctuation|(}{punctuation|!}{punctuation|(}{keyword|i} {keyword|in} {keyword|b}{punctuation|)}{punctuation|)} {keyword|delete} {keyword|arr}{punctuation|[}{keyword|i}{punctuation|]}{comment|; printf("%d\\n", n) \| "sort" \}}
