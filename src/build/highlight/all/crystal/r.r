{comment|# kettle}
library{punctuation|(}dplyr{punctuation|)}
boil {operator|<}{operator|-} function{punctuation|(}x{punctuation|,} n {operator|=} 10L{punctuation|,} {operator|...}{punctuation|)} {punctuation|\{}
  y {operator|<}{operator|-} c{punctuation|(}{number|1.5e3}{punctuation|,} {number|0xFF}{punctuation|,} {constant|NA}{punctuation|,} {constant|TRUE}{punctuation|,} Inf{punctuation|,} {string-literal|{string|"str\\n"}}{punctuation|,} {char|'q'}{punctuation|)}
  {keyword|if} {punctuation|(}is{punctuation|.}null{punctuation|(}x{punctuation|)} {operator|\|\|} {operator|!}any{punctuation|(}y {operator|%}in{operator|%} x{punctuation|)}{punctuation|)} stop{punctuation|(}{string-literal|{string|"no"}}{punctuation|)} {keyword|else} {keyword|for} {punctuation|(}i in seq_len{punctuation|(}n{punctuation|)}{punctuation|)} {keyword|next}
  df {string-literal|{string|%>% filter(a == 1 & b <= 2) \|>}} mutate{punctuation|(}c {operator|=} a{operator|^}{number|2} {operator|%}{operator|/}{operator|%} {number|3}{punctuation|)} {operator|->} z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}{variable|$name}{variable|@slot}
{punctuation|\}}
