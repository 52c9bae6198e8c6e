{comment|# kettle}
{function|library}{punctuation|(}dplyr{punctuation|)}
boil {operator|<}{operator|-} {keyword|function}{punctuation|(}x{punctuation|,} {argument-label|{argument-name punctuation|n} {punctuation|=}} 10L{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {punctuation|\{}
  y {operator|<}{operator|-} {function|c}{punctuation|(}{number|1.}5e3{punctuation|,} 0xFF{punctuation|,} NA{punctuation|,} {boolean|TRUE}{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} 'q'{punctuation|)}
  {keyword|if} {punctuation|(}is{punctuation|.}{function|null}{punctuation|(}x{punctuation|)} {operator|\|\|} {operator|!}{function|any}{punctuation|(}y {operator|%}in{operator|%} x{punctuation|)}{punctuation|)} {function|stop}{punctuation|(}{string|"no"}{punctuation|)} {keyword|else} {keyword|for} {punctuation|(}i in {function|seq_len}{punctuation|(}n{punctuation|)}{punctuation|)} next
  df {operator|%}{operator|>}{operator|%} {function|filter}{punctuation|(}a {operator|==} {number|1} & b {operator|<=} {number|2}{punctuation|)} \|{operator|>} {function|mutate}{punctuation|(}{argument-label|{argument-name punctuation|c} {punctuation|=}} a^{number|2} {operator|%}{operator|/}{operator|%} {number|3}{punctuation|)} {operator|-}{operator|>} z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}$name@slot
{punctuation|\}}
