# kettle
library(dplyr)
boil <- function(x, n = 10L, ...) {smarty language-smarty|{delimiter punctuation|\{}
  y {operator|<}{operator|-} {function|c}{punctuation|(}{number|1.5e3}{punctuation|,} {number|0xFF}{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} {string|'q'}{punctuation|)}
  if {punctuation|(}is{punctuation|.}{function|null}{punctuation|(}x{punctuation|)} {operator|\|\|} {operator|!}{function|any}{punctuation|(}y {operator|%}in{operator|%} x{punctuation|)}{punctuation|)} {function|stop}{punctuation|(}{string|"no"}{punctuation|)} else for {punctuation|(}i in {function|seq_len}{punctuation|(}n{punctuation|)}{punctuation|)} next
  df {operator|%}{operator|>}{operator|%} {function|filter}{punctuation|(}{attr-name|a} {operator|==} {number|1} & b {operator|<=} {number|2}{punctuation|)} {operator|\|}{operator|>} {function|mutate}{punctuation|(}{attr-name|c} {operator|=} a^{number|2} {operator|%}{operator|/}{operator|%} {number|3}{punctuation|)} {punctuation|->} z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}{variable|$name}@slot
{delimiter punctuation|\}}}
