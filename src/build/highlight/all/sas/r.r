# kettle
{function keyword|library}{punctuation|(}dplyr{punctuation|)}
boil {operator|<}{operator|-} {function keyword|function}{punctuation|(}x{punctuation|,} n {operator|=} 10L{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {punctuation|\{}
  y {operator|<}{operator|-} {function keyword|c}{punctuation|(}{number|1.5e3}{punctuation|,} 0xFF{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} {string|'q'}{punctuation|)}
  {keyword|if} {punctuation|(}is{punctuation|.}{function keyword|null}{punctuation|(}x{punctuation|)} {operator|\|\|} {operator|!}{function keyword|any}{punctuation|(}y {punctuation|%}{operator-keyword operator|in}{punctuation|%} x{punctuation|)}{punctuation|)} {function keyword|stop}{punctuation|(}{string|"no"}{punctuation|)} {keyword|else} for {punctuation|(}i {operator-keyword operator|in} {function keyword|seq_len}{punctuation|(}n{punctuation|)}{punctuation|)} next
  df {punctuation|%}{operator|>}{punctuation|%} {function keyword|filter}{punctuation|(}a {operator|=}{operator|=} {number|1} {operator|&} b {operator|<=} {number|2}{punctuation|)} {operator|\|}{operator|>} {function keyword|mutate}{punctuation|(}c {operator|=} a{operator|^}{number|2} {punctuation|%}{operator|/}{punctuation|%} {number|3}{punctuation|)} {operator|-}{operator|>} z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}{punctuation|$}name{punctuation|@}slot
{punctuation|\}}
