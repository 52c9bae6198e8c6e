{comment|# kettle}
library{punctuation|(}dplyr{punctuation|)}
boil {operator|<}{operator|-} function{punctuation|(}x, n = 10L, ...{punctuation|)} {punctuation|\{}
  y {operator|<}{operator|-} c{punctuation|(}{number|1.5e3}, {number|0xFF}, NA, TRUE, Inf, {string|"str\\n"}, {string|'q'}{punctuation|)}
  if {punctuation|(}is.null{punctuation|(}x{punctuation|)} {operator|\|\|} {operator|!}any{punctuation|(}y {operator|%}in{operator|%} x{punctuation|)}{punctuation|)} stop{punctuation|(}{string|"no"}{punctuation|)} else for {punctuation|(}i in seq_len{punctuation|(}n{punctuation|)}{punctuation|)} next
  df {punctuation|%>}{operator|%} filter{punctuation|(}a {operator|==} {number|1} {operator|&} b {operator|<=} {number|2}{punctuation|)} {operator|\|}{operator|>} mutate{punctuation|(}c = a{operator|^}{number|2} {operator|%}{operator|/}{operator|%} {number|3}{punctuation|)} {operator|-}{operator|>} z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}{variable|$name@slot}
{punctuation|\}}
