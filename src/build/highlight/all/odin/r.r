# kettle
{procedure-name function|library}{punctuation|(}dplyr{punctuation|)}
boil {operator|<}{operator|-} {procedure-name function|function}{punctuation|(}x{punctuation|,} n {operator|=} 10L{punctuation|,} {operator|..}{punctuation|.}{punctuation|)} {punctuation|\{}
  y {operator|<}{operator|-} {procedure-name function|c}{punctuation|(}{number|1.5e3}{punctuation|,} {number|0xFF}{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {string|"str{symbol|\\n}"}{punctuation|,} {char|'q'}{punctuation|)}
  {keyword|if} {punctuation|(}is{punctuation|.}{procedure-name function|null}{punctuation|(}x{punctuation|)} {operator|\|\|} {operator|!}{procedure-name function|any}{punctuation|(}y {operator|%}{keyword|in}{operator|%} x{punctuation|)}{punctuation|)} {procedure-name function|stop}{punctuation|(}{string|"no"}{punctuation|)} {keyword|else} {keyword|for} {punctuation|(}i {keyword|in} {procedure-name function|seq_len}{punctuation|(}n{punctuation|)}{punctuation|)} next
  df {operator|%>}{operator|%} {procedure-name function|filter}{punctuation|(}a {operator|==} {number|1} {operator|&} b {operator|<=} {number|2}{punctuation|)} {operator|\|>} {procedure-name function|mutate}{punctuation|(}c {operator|=} a{operator|^}{number|2} {operator|%}{operator|/}{operator|%} {number|3}{punctuation|)} {arrow punctuation|->} z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}{constant-parameter-sign important|$}name{punctuation|@}slot
{punctuation|\}}
