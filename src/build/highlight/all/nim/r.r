{comment|# kettle}
{function|library}{punctuation|(}dplyr{punctuation|)}
boil {operator|<-} {function|function}{punctuation|(}x{punctuation|,} n {operator|=} {number|10}L{punctuation|,} {operator|..}{punctuation|.)} {punctuation|\{}
  y {operator|<-} {function|c}{punctuation|(}{number|1.5e3}{punctuation|,} {number|0xFF}{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} {char|'q'}{punctuation|)}
  {function|if} {punctuation|(}{operator|is}{operator|.}{function|null}{punctuation|(}x{punctuation|)} {operator|\|\|} {operator|!}{function|any}{punctuation|(}y {operator|%}{operator|in}{operator|%} x{punctuation|)}{punctuation|)} {function|stop}{punctuation|(}{string|"no"}{punctuation|)} {keyword|else} {function|for} {punctuation|(}i {operator|in} {function|seq_len}{punctuation|(}n{punctuation|)}{punctuation|)} next
  df {operator|%>%} {function|filter}{punctuation|(}a {operator|==} {number|1} {operator|&} b {operator|<=} {number|2}{punctuation|)} {operator|\|>} {function|mutate}{punctuation|(}c {operator|=} a{operator|^}{number|2} {operator|%/%} {number|3}{punctuation|)} {operator|->} z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}{operator|$}name{operator|@}slot
{punctuation|\}}
