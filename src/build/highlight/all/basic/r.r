# kettle
library{punctuation|(}dplyr{punctuation|)}
boil {operator|<}{operator|-} {keyword|function}{punctuation|(}x{punctuation|,} n {operator|=} {number|10}L{punctuation|,} ...{punctuation|)} \{
  y {operator|<}{operator|-} c{punctuation|(}{number|1.5e3}{punctuation|,} {number|0}xFF{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} "{function|str}\\n"{punctuation|,} 'q'{punctuation|)}
  {keyword|if} {punctuation|(}{function|is}.null{punctuation|(}x{punctuation|)} \|\| {comment|!any(y %in% x)) stop("no") else for (i in seq_len(n)) next}
  df %{operator|>}% filter{punctuation|(}a {operator|=}{operator|=} {number|1} {operator|&} b {operator|<=} {number|2}{punctuation|)} \|{operator|>} mutate{punctuation|(}c {operator|=} a{operator|^}{number|2} %{operator|/}% {number|3}{punctuation|)} {operator|-}{operator|>} z
  x[[{number|1}]]${keyword|name}@slot
\}
