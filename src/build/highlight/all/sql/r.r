{comment|# kettle}
library{punctuation|(}dplyr{punctuation|)}
boil {operator|<}{operator|-} {keyword|function}{punctuation|(}x{punctuation|,} n {operator|=} {number|10}L{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} \{
  y {operator|<}{operator|-} c{punctuation|(}{number|1.5}e3{punctuation|,} {number|0xFF}{punctuation|,} NA{punctuation|,} {boolean|TRUE}{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} {string|'q'}{punctuation|)}
  {keyword|if} {punctuation|(}{operator|is}{punctuation|.}{boolean|null}{punctuation|(}x{punctuation|)} {operator|\|\|} {operator|!}{keyword|any}{punctuation|(}y {operator|%}{operator|in}{operator|%} x{punctuation|)}{punctuation|)} stop{punctuation|(}{string|"no"}{punctuation|)} {keyword|else} {keyword|for} {punctuation|(}i {operator|in} seq_len{punctuation|(}n{punctuation|)}{punctuation|)} {keyword|next}
  df {operator|%}{operator|>}{operator|%} filter{punctuation|(}a {operator|=}{operator|=} {number|1} {operator|&} b {operator|<=} {number|2}{punctuation|)} {operator|\|}{operator|>} mutate{punctuation|(}c {operator|=} a{operator|^}{number|2} {operator|%}{operator|/}{operator|%} {number|3}{punctuation|)} {operator|-}{operator|>} z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}$name{variable|@slot}
\}
