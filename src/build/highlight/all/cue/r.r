# kettle
{function|library}{punctuation|(}dplyr{punctuation|)}
boil {operator|<}{operator|-} {function|function}{punctuation|(}x{punctuation|,} n {operator|=} 10L{punctuation|,} {operator|...}{punctuation|)} {punctuation|\{}
  y {operator|<}{operator|-} {function|c}{punctuation|(}{number|1.5e3}{punctuation|,} {number|0xFF}{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {string-literal|{string|"str}{escape string|\\n}{string|"}}{punctuation|,} {string-literal|{string|'q'}}{punctuation|)}
  {keyword|if} {punctuation|(}is{punctuation|.}{keyword|null}{punctuation|(}x{punctuation|)} {operator|\|\|} {operator|!}{function|any}{punctuation|(}y %{keyword|in}% x{punctuation|)}{punctuation|)} {function|stop}{punctuation|(}{string-literal|{string|"no"}}{punctuation|)} else {keyword|for} {punctuation|(}i {keyword|in} {function|seq_len}{punctuation|(}n{punctuation|)}{punctuation|)} next
  df %{operator|>}% {function|filter}{punctuation|(}a {operator|==} {number|1} {operator|&} b {operator|<=} {number|2}{punctuation|)} {operator|\|}{operator|>} {function|mutate}{punctuation|(}c {operator|=} a^{number|2} %{operator|/}% {number|3}{punctuation|)} {operator|-}{operator|>} z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}$name@slot
{punctuation|\}}
