{comment|# kettle}
library{punctuation|(}dplyr{punctuation|)}
boil {operator|<}{operator|-} function{punctuation|(}{operator|x}{punctuation|,} n {operator|=} 10L{punctuation|,} {operator|...}{punctuation|)} {punctuation|\{}
  y {operator|<}{operator|-} c{punctuation|(}{number|1.5e3}{punctuation|,} {number|0xFF}{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} {string|'q'}{punctuation|)}
  {keyword|if} {punctuation|(}is{operator|.}null{punctuation|(}{operator|x}{punctuation|)} {operator|\|\|} {operator|!}{keyword|any}{punctuation|(}{regex|y %in% x)) stop("no") else for (i in seq_len(n)) next
  df %}{operator|>}{operator|%} filter{punctuation|(}a {operator|==} {number|1} {operator|&} b {operator|<=} {number|2}{punctuation|)} {operator|\|}{operator|>} mutate{punctuation|(}c {operator|=} a{operator|^}{number|2} {variable|%/}{operator|%} {number|3}{punctuation|)} {operator|->} z
  {operator|x}{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}{variable|$name}{variable|@slot}
{punctuation|\}}
