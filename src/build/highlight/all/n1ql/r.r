# kettle
{function|library}{punctuation|(}dplyr{punctuation|)}
boil {operator|<}{operator|-} {keyword|function}{punctuation|(}x{punctuation|,} n {operator|=} {number|10}L{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {punctuation|\{}
  y {operator|<}{operator|-} {function|c}{punctuation|(}{number|1.5e3}{punctuation|,} {number|0}xFF{punctuation|,} NA{punctuation|,} {boolean|TRUE}{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} {string|'q'}{punctuation|)}
  {keyword|if} {punctuation|(}{keyword|is}{punctuation|.}{keyword|null}{punctuation|(}x{punctuation|)} {operator|\|\|} !{function|any}{punctuation|(}y {operator|%}{operator|in}{operator|%} x{punctuation|)}{punctuation|)} {function|stop}{punctuation|(}{string|"no"}{punctuation|)} {operator|else} {keyword|for} {punctuation|(}i {operator|in} {function|seq_len}{punctuation|(}n{punctuation|)}{punctuation|)} next
  df {operator|%}{operator|>}{operator|%} {keyword|filter}{punctuation|(}a {operator|==} {number|1} & b {operator|<=} {number|2}{punctuation|)} \|{operator|>} {function|mutate}{punctuation|(}c {operator|=} a^{number|2} {operator|%}{operator|/}{operator|%} {number|3}{punctuation|)} {operator|-}{operator|>} z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}{parameter|$name}@slot
{punctuation|\}}
