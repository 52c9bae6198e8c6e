{operator|#} kettle
library{punctuation|(}dplyr{punctuation|)}
boil {operator|<}{operator|-} {keyword|function}{punctuation|(}x{punctuation|,} n {operator|=} {number|10L}{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {punctuation|\{}
  y {operator|<}{operator|-} c{punctuation|(}{number|1.5e3}{punctuation|,} {number|0}xFF{punctuation|,} NA{punctuation|,} {boolean|TRUE}{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} {comment|'q')}
  {keyword|if} {punctuation|(}{keyword|is}{punctuation|.}null{punctuation|(}x{punctuation|)} \|\| {operator|!}any{punctuation|(}y {operator|%}{keyword|in}{operator|%} x{punctuation|)}{punctuation|)} {keyword|stop}{punctuation|(}{string|"no"}{punctuation|)} {keyword|else} {keyword|for} {punctuation|(}i {keyword|in} seq_len{punctuation|(}n{punctuation|)}{punctuation|)} {keyword|next}
  df {operator|%}{operator|>}{operator|%} filter{punctuation|(}a {operator|=}{operator|=} {number|1} {operator|&} b {operator|<}{operator|=} {number|2}{punctuation|)} \|{operator|>} mutate{punctuation|(}c {operator|=} a{operator|^}{number|2} {operator|%}{operator|/}{operator|%} {number|3}{punctuation|)} {operator|-}{operator|>} z
  x[[{number|1}]]{operator|$}name{operator|@}slot
{punctuation|\}}
