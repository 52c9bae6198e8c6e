{comment|# kettle}
{function|library}{punctuation|(}dplyr{punctuation|)}
boil {operator|<-} {function|function}{punctuation|(}x{punctuation|,} n {operator|=} 10L{punctuation|,} {operator|...}{punctuation|)} {punctuation|\{}
  y {operator|<-} {function|c}{punctuation|(}{number|1.5e3}{punctuation|,} {number|0xFF}{punctuation|,} {module class-name|NA}{punctuation|,} {module class-name|TRUE}{punctuation|,} {module class-name|Inf}{punctuation|,} {string|"str\\n"}{punctuation|,} {string|'q'}{punctuation|)}
  {function|if} {punctuation|(}is{punctuation|.}{function|null}{punctuation|(}x{punctuation|)} {operator|\|\|} {operator|!}{function|any}{punctuation|(}y {punctuation|%}{operator|in}{punctuation|%} x{punctuation|)}{punctuation|)} {function|stop}{punctuation|(}{string|"no"}{punctuation|)} {keyword|else} {function|for} {punctuation|(}i {operator|in} {function|seq_len}{punctuation|(}n{punctuation|)}{punctuation|)} next
  df {punctuation|%}{operator|>}{punctuation|%} {function|filter}{punctuation|(}a {operator|==} {number|1} {operator|&} b {operator|<=} {number|2}{punctuation|)} {operator|\|>} {function|mutate}{punctuation|(}c {operator|=} a{operator|^}{number|2} {punctuation|%}{operator|/}{punctuation|%} {number|3}{punctuation|)} {operator|->} z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}$name{attribute variable|@slot}
{punctuation|\}}
