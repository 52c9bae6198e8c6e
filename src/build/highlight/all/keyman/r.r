# kettle
library{punctuation|(}dplyr{punctuation|)}
boil <- function{punctuation|(}x{punctuation|,} n {punctuation|=} 10L{punctuation|,} {operator|..}.{punctuation|)} \{
  y <- c{punctuation|(}{number|1}.5e3{punctuation|,} 0xFF{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} {string|'q'}{punctuation|)}
  {rule-keyword keyword|if} {punctuation|(}is.null{punctuation|(}x{punctuation|)} \|\| !{rule-keyword keyword|any}{punctuation|(}y %in% x{punctuation|)}{punctuation|)} stop{punctuation|(}{string|"no"}{punctuation|)} else for {punctuation|(}i in seq_len{punctuation|(}n{punctuation|)}{punctuation|)} next
  df %{operator|>}% filter{punctuation|(}a {punctuation|=}{punctuation|=} {number|1} & b <{punctuation|=} {number|2}{punctuation|)} \|{operator|>} mutate{punctuation|(}{comment|c = a^2 %/% 3) -> z}
  x[[{number|1}]]{operator|$}{header-statement bold|name}@slot
\}
