{preprocessor property|# kettle}
{function|library}{punctuation|(}dplyr{punctuation|)}
boil {operator|<}{operator|-} {function|function}{punctuation|(}x{punctuation|,} n {operator|=} {number|10}L{punctuation|,} {operator|..}{punctuation|.}{punctuation|)} \{
  y {operator|<}{operator|-} {function|c}{punctuation|(}{number|1.5}e3{punctuation|,} {number|0}xFF{punctuation|,} NA{punctuation|,} {keyword|TRUE}{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} {comment|'q')}
  {keyword|if} {punctuation|(}is{punctuation|.}{function|null}{punctuation|(}x{punctuation|)} {operator|\|}{operator|\|} !{function|any}{punctuation|(}y %in{type-char class-name|%} x{punctuation|)}{punctuation|)} {function|stop}{punctuation|(}{string|"no"}{punctuation|)} {keyword|else} {keyword|for} {punctuation|(}i in {function|seq_len}{punctuation|(}n{punctuation|)}{punctuation|)} {keyword|next}
  df %{operator|>}% {function|filter}{punctuation|(}a {operator|=}{operator|=} {number|1} {operator|&} b {operator|<=} {number|2}{punctuation|)} {operator|\|}{operator|>} {function|mutate}{punctuation|(}c {operator|=} a^{number|2} %{operator|/}% {number|3}{punctuation|)} {operator|-}{operator|>} z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}$name@slot
\}
