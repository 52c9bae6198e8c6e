{comment|# kettle}
library{punctuation|(}dplyr{punctuation|)}
boil {operator|<}{operator|-} function{punctuation|(}x, n = 10L, ...{punctuation|)} {punctuation|\{}
  y {operator|<}{operator|-} c{punctuation|(}1.5e3, 0xFF, NA, TRUE, Inf, {string|"str\\n"}, 'q'{punctuation|)}
  {builtin|if} {punctuation|(}is.null{punctuation|(}x{punctuation|)} {operator|\|\|} {operator|!}any{punctuation|(}y {operator|%}{operator|in}{operator|%} x{punctuation|)}{punctuation|)} stop{punctuation|(}{string|"no"}{punctuation|)} {builtin|else} for {punctuation|(}i {operator|in} seq_len{punctuation|(}n{punctuation|)}{punctuation|)} next
  df {operator|%}{operator|>}{operator|%} filter{punctuation|(}a {operator|==} 1 {operator|&} b {operator|<=} 2{punctuation|)} {operator|\|}{operator|>} mutate{punctuation|(}c = a{operator|^}2 {operator|%}{operator|/}{operator|%} 3{punctuation|)} {operator|-}{operator|>} z
  x{punctuation|[}{punctuation|[}1{punctuation|]}{punctuation|]}${variable|name}@slot
{punctuation|\}}
