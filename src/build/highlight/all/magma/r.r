{operator|#} kettle
{function|library}{punctuation|(}dplyr{punctuation|)}
{generator class-name|boil} {punctuation|<}{operator|-} {keyword|function}{punctuation|(}x{punctuation|,} n {operator|=} 10L{punctuation|,} {operator|..}{punctuation|.}{punctuation|)} {punctuation|\{}
  {generator class-name|y} {punctuation|<}{operator|-} {function|c}{punctuation|(}{number|1.5e3}{punctuation|,} 0xFF{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} 'q'{punctuation|)}
  {keyword|if} {punctuation|(}{keyword|is}{punctuation|.}{function|null}{punctuation|(}x{punctuation|)} {operator|\|}{operator|\|} {operator|!}{function|any}{punctuation|(}y %{keyword|in}% x{punctuation|)}{punctuation|)} {function|stop}{punctuation|(}{string|"no"}{punctuation|)} {keyword|else} {keyword|for} {punctuation|(}i {keyword|in} {function|seq_len}{punctuation|(}n{punctuation|)}{punctuation|)} next
  df %{punctuation|>}% {function|filter}{punctuation|(}a {operator|=}{operator|=} {number|1} & {generator class-name|b} {punctuation|<}{operator|=} {number|2}{punctuation|)} {operator|\|}{punctuation|>} {function|mutate}{punctuation|(}c {operator|=} a{operator|^}{number|2} %{operator|/}% {number|3}{punctuation|)} {operator|->} z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}$name@slot
{punctuation|\}}
