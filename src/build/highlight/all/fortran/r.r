# kettle
library{punctuation|(}dplyr{punctuation|)}
boil {operator|<}{operator|-} {keyword|function}{punctuation|(}x{punctuation|,} n {operator|=} {number|10}L{punctuation|,} ...{punctuation|)} \{
  y {operator|<}{operator|-} c{punctuation|(}{number|1.5e3}{punctuation|,} {number|0}xFF{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} {string|'q'}{punctuation|)}
  {keyword|if} {punctuation|(}is.{keyword|null}{punctuation|(}x{punctuation|)} \|\| {comment|!any(y %in% x)) stop("no") else for (i in seq_len(n)) next}
  df {operator|%}{operator|>}{operator|%} filter{punctuation|(}a {operator|==} {number|1} {punctuation|&} b {operator|<=} {number|2}{punctuation|)} \|{operator|>} mutate{punctuation|(}c {operator|=} a^{number|2} {operator|%}{operator|/}{operator|%} {number|3}{punctuation|)} {operator|-}{operator|>} z
  x[[{number|1}]]$name@slot
\}
