{operator|#} kettle
library{operator|(}dplyr{operator|)}
boil {operator|<}{operator|-} function{operator|(}x{punctuation|,} n {operator|=} {number|10L}{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{operator|)} {operator|\{}
  y {operator|<}{operator|-} c{operator|(}{number|1.5e3}{punctuation|,} {number|0xFF}{punctuation|,} NA{punctuation|,} {boolean|TRUE}{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} {string|'q'}{operator|)}
  if {operator|(}is{punctuation|.}{boolean|null}{operator|(}x{operator|)} {operator|\|}{operator|\|} {operator|!}any{operator|(}y {operator|%}in{operator|%} x{operator|)}{operator|)} stop{operator|(}{string|"no"}{operator|)} else for {operator|(}i in seq_len{operator|(}n{operator|)}{operator|)} next
  df {operator|%}{operator|>}{operator|%} filter{operator|(}a {operator|=}{operator|=} {number|1} {operator|&} b {operator|<}{operator|=} {number|2}{operator|)} {operator|\|}{operator|>} mutate{operator|(}c {operator|=} a{operator|^}{number|2} {operator|%}{operator|/}{operator|%} {number|3}{operator|)} {operator|-}{operator|>} z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}{operator|$}name{operator|@}slot
{operator|\}}
