{comment|# kettle}
{function|library}{punctuation|(}dplyr{punctuation|)}
boil <- {function|function}{punctuation|(}x{punctuation|,} n {operator|=} {number|10L}{punctuation|,} {operator|..}.{punctuation|)} {punctuation|\{}
  y <- {function|c}{punctuation|(}{number|1.5e3}{punctuation|,} {number|0xFF}{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} {string|'q'}{punctuation|)}
  if {punctuation|(}is.null{punctuation|(}x{punctuation|)} \|\| !{function|any}{punctuation|(}y %in% x{punctuation|)}{punctuation|)} {function|stop}{punctuation|(}{string|"no"}{punctuation|)} else for {punctuation|(}i in {function|seq_len}{punctuation|(}n{punctuation|)}{punctuation|)} next
  df %>% {function|filter}{punctuation|(}a {operator|=}{operator|=} {number|1} & b <{operator|=} {number|2}{punctuation|)} \|> {function|mutate}{punctuation|(}c {operator|=} a^{number|2} %/% {number|3}{punctuation|)} {operator|->} z
  x{operator|[}{operator|[}{number|1}]]$name@slot
{punctuation|\}}
