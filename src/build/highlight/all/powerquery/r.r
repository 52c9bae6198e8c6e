# kettle
{function|library}{punctuation|(}dplyr{punctuation|)}
boil {operator|<}{operator|-} {function|function}{punctuation|(}x{punctuation|,} n {operator|=} 10L{punctuation|,} {operator|...}{punctuation|)} {punctuation|\{}
  y {operator|<}{operator|-} {function|c}{punctuation|(}{number|1.5e3}{punctuation|,} {number|0xFF}{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} 'q'{punctuation|)}
  {keyword|if} {punctuation|(}{keyword|is}.{constant|null}{punctuation|(}x{punctuation|)} \|\| !{function|any}{punctuation|(}y %{keyword|in}% x{punctuation|)}{punctuation|)} {function|stop}{punctuation|(}{string|"no"}{punctuation|)} {keyword|else} {function|for} {punctuation|(}i {keyword|in} {function|seq_len}{punctuation|(}n{punctuation|)}{punctuation|)} next
  df %{operator|>}% {function|filter}{punctuation|(}a {operator|=}{operator|=} {number|1} {operator|&} b {operator|<=} {number|2}{punctuation|)} \|{operator|>} {function|mutate}{punctuation|(}c {operator|=} a{operator|^}{number|2} %{operator|/}% {number|3}{punctuation|)} {operator|-}{operator|>} z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}$name{operator|@}slot
{punctuation|\}}
