# kettle
{function|library}{punctuation|(}dplyr{punctuation|)}
boil <- {function|function}{punctuation|(}x{punctuation|,} n = 10L{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {punctuation|\{}
  y <- {function|c}{punctuation|(}{number|1.5e3}{punctuation|,} 0xFF{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} 'q'{punctuation|)}
  {function|if} {punctuation|(}is{punctuation|.}{function|null}{punctuation|(}x{punctuation|)} \|\| !{function|any}{punctuation|(}y %in% x{punctuation|)}{punctuation|)} {function|stop}{punctuation|(}{string|"no"}{punctuation|)} else {function|for} {punctuation|(}i in {function|seq_len}{punctuation|(}n{punctuation|)}{punctuation|)} next
  df %>% {function|filter}{punctuation|(}a == {number|1} & b <= {number|2}{punctuation|)} \|> {function|mutate}{punctuation|(}c = a^{number|2} %/% {number|3}{punctuation|)} -> z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}$name@slot
{punctuation|\}}
