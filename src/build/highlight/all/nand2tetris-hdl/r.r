# kettle
{function|library}{punctuation|(}dplyr{punctuation|)}
boil <- {function|function}{punctuation|(}x{punctuation|,} n {operator|=} 10L{punctuation|,} {operator|..}.{punctuation|)} {punctuation|\{}
  y <- {function|c}{punctuation|(}{number|1}.5e3{punctuation|,} 0xFF{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} "str\\n"{punctuation|,} 'q'{punctuation|)}
  if {punctuation|(}is.{function|null}{punctuation|(}x{punctuation|)} \|\| !{function|any}{punctuation|(}y %in% x{punctuation|)}{punctuation|)} {function|stop}{punctuation|(}"no"{punctuation|)} else for {punctuation|(}i in seq_len{punctuation|(}n{punctuation|)}{punctuation|)} next
  df %>% {function|filter}{punctuation|(}a {operator|=}{operator|=} {number|1} & b <{operator|=} {number|2}{punctuation|)} \|> {function|mutate}{punctuation|(}c {operator|=} a^{number|2} %/% {number|3}{punctuation|)} -> z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}$name@slot
{punctuation|\}}
