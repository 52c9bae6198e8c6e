# kettle
{function|library}{punctuation|(}dplyr{punctuation|)}
boil {punctuation|<}{punctuation|-} {function|function}{punctuation|(}x{punctuation|,} n {operator|=} {number|10L}{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {punctuation|\{}
  y {punctuation|<}{punctuation|-} {function|c}{punctuation|(}{number|1.5e3}{punctuation|,} {number|0xFF}{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} 'q'{punctuation|)}
  {function|if} {punctuation|(}is{punctuation|.}{keyword|null}{punctuation|(}x{punctuation|)} \|\| !{function|any}{punctuation|(}y %in% x{punctuation|)}{punctuation|)} {function|stop}{punctuation|(}{string|"no"}{punctuation|)} else {function|for} {punctuation|(}i in {function|seq_len}{punctuation|(}n{punctuation|)}{punctuation|)} next
  df %{punctuation|>}% {function|filter}{punctuation|(}a {operator|=}{operator|=} {number|1} & b {punctuation|<}{operator|=} {number|2}{punctuation|)} \|{punctuation|>} {function|mutate}{punctuation|(}c {operator|=} a^{number|2} %/% {number|3}{punctuation|)} {punctuation|-}{punctuation|>} z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}$name{annotation function|@slot}
{punctuation|\}}
