# kettle
{function|library}{punctuation|(}dplyr{punctuation|)}
boil {operator|<-} {function|function}{punctuation|(}x{punctuation|,} n {operator|=} 10L{punctuation|,} {operator|...}{punctuation|)} {punctuation|\{}
  y {operator|<-} {function|c}{punctuation|(}{number|1.5e3}{punctuation|,} {number|0xFF}{punctuation|,} NA{punctuation|,} {boolean|TRUE}{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} {string|'q'}{punctuation|)}
  {function|if} {punctuation|(}{keyword|is}{punctuation|.}{function|null}{punctuation|(}x{punctuation|)} {operator|\|}{operator|\|} !{function|any}{punctuation|(}y {operator|%}{keyword|in}{operator|%} x{punctuation|)}{punctuation|)} {function|stop}{punctuation|(}{string|"no"}{punctuation|)} {keyword|else} {keyword|for} {punctuation|(}i {keyword|in} {function|seq_len}{punctuation|(}n{punctuation|)}{punctuation|)} next
  df {operator|%}{operator|>}{operator|%} {function|filter}{punctuation|(}a {operator|=}{operator|=} {number|1} & b {operator|<=} {number|2}{punctuation|)} {operator|\|}{operator|>} {function|mutate}{punctuation|(}c {operator|=} a{operator|^}{number|2} {operator|%}{operator|/}{operator|%} {number|3}{punctuation|)} {operator|->} z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}{variable|$name}@slot
{punctuation|\}}
