# kettle
library{punctuation|(}dplyr{punctuation|)}
boil {operator|<}{operator|-} {keyword|function}{punctuation|(}x{punctuation|,} n {operator|=} {number|10}L{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} \{
  y {operator|<}{operator|-} c{punctuation|(}{number|1.5e3}{punctuation|,} {number|0}xFF{punctuation|,} NA{punctuation|,} {keyword|TRUE}{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} {comment|'q')}
  {keyword|if} {punctuation|(}{operator|is}{punctuation|.}null{punctuation|(}x{punctuation|)} \|\| !any{punctuation|(}y %{keyword|in}% x{punctuation|)}{punctuation|)} stop{punctuation|(}{string|"no"}{punctuation|)} {keyword|else} {keyword|for} {punctuation|(}i {keyword|in} seq_len{punctuation|(}n{punctuation|)}{punctuation|)} {keyword|next}
  df %{operator|>}% filter{punctuation|(}a {operator|=}{operator|=} {number|1} & b {operator|<=} {number|2}{punctuation|)} \|{operator|>} mutate{punctuation|(}c {operator|=} a{operator|^}{number|2} %{operator|/}% {number|3}{punctuation|)} {operator|-}{operator|>} z
  x[[{number|1}]]$name@slot
\}
