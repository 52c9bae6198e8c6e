# kettle
{function|library}{punctuation|(}dplyr{punctuation|)}
boil {operator|<}{operator|-} {function|function}{punctuation|(}{keyword|x}{punctuation|,} {keyword|n} {operator|=} 10L{punctuation|,} {operator|.}{operator|.}{operator|.}{punctuation|)} {punctuation|\{}
  {keyword|y} {operator|<}{operator|-} {function|c}{punctuation|(}{number|1}{operator|.}5e3{punctuation|,} {number|0xFF}{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} {string|'q'}{punctuation|)}
  {keyword|if} {punctuation|(}{operator|is}{operator|.}{function|null}{punctuation|(}{keyword|x}{punctuation|)} {operator|\|\|} {operator|!}{function|any}{punctuation|(}{keyword|y} {operator|%}{keyword|in}{operator|%} {keyword|x}{punctuation|)}{punctuation|)} {function|stop}{punctuation|(}{string|"no"}{punctuation|)} {keyword|else} {keyword|for} {punctuation|(}i {keyword|in} {function|seq_len}{punctuation|(}{keyword|n}{punctuation|)}{punctuation|)} {keyword|next}
  df {operator|%}{operator|>}{operator|%} {function|filter}{punctuation|(}a {operator|==} {number|1} & {keyword|b} {operator|<=} {number|2}{punctuation|)} \|{operator|>} {function|mutate}{punctuation|(}{keyword|c} {operator|=} a^{number|2} {operator|%}{operator|/}{operator|%} {number|3}{punctuation|)} {operator|-}{operator|>} z
  {keyword|x}{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}$name@slot
{punctuation|\}}
