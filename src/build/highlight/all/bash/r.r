{comment|# kettle}
library{punctuation|(}dplyr{punctuation|)}
boil {operator|<}- function{punctuation|(}x, n {operator|=} 10L, {punctuation|..}.{punctuation|)} {punctuation|\{}
  y {operator|<}- c{punctuation|(}{number|1}.5e3, 0xFF, NA, TRUE, Inf, {string|"str{entity|\\n}"}, {string|'q'}{punctuation|)}
  {keyword|if} {punctuation|(}is.null{punctuation|(}x{punctuation|)} {operator|\|\|} {operator|!}any{punctuation|(}y %in% x{punctuation|))} stop{punctuation|(}{string|"no"}{punctuation|)} {keyword|else} {keyword|for} {punctuation|(}i {keyword|in} seq_len{punctuation|(}n{punctuation|))} next
  {function|df} %{operator|>}% filter{punctuation|(}a {operator|==} {number|1} {operator|&} b {operator|<=} {number|2}{punctuation|)} {operator|\|}{operator|>} mutate{punctuation|(}c {operator|=} a^2 %/% {number|3}{punctuation|)} -{operator|>} z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}{variable|$name}@slot
{punctuation|\}}
