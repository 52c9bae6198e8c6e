# kettle
library{punctuation|(}dplyr{punctuation|)}
boil {operator|<}{operator|-} function{punctuation|(}x{punctuation|,} n {operator|=} {number|10}L{punctuation|,} ...{punctuation|)} \{
  y {operator|<}{operator|-} c{punctuation|(}{number|1.5e3}{punctuation|,} {number|0}xFF{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} "{function|str}\\n"{punctuation|,} {comment|'q')}
  {keyword|if} {punctuation|(}is.null{punctuation|(}x{punctuation|)} {operator|\|\|} {operator|!}any{punctuation|(}y %{function|in}% x{punctuation|)}{punctuation|)} {keyword|stop}{punctuation|(}{string|"no"}{punctuation|)} {keyword|else} {keyword|for} {punctuation|(}i {function|in} seq_len{punctuation|(}n{punctuation|)}{punctuation|)} {keyword|next}
  df %{operator|>}% filter{punctuation|(}a {operator|=}{operator|=} {number|1} {operator|&} b {operator|<=} {number|2}{punctuation|)} {operator|\|}{operator|>} mutate{punctuation|(}c {operator|=} a{operator|^}{number|2} %{operator|/}% {number|3}{punctuation|)} {operator|-}{operator|>} z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}$name@slot
\}
