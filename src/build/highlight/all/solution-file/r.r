{comment|# kettle}
library{punctuation|(}dplyr{punctuation|)}
boil <- function{punctuation|(}x{punctuation|,} n {operator|=} 10L{punctuation|,} ...{punctuation|)} \{
  y <- c{punctuation|(}{number|1}.5e3{punctuation|,} 0xFF{punctuation|,} NA{punctuation|,} {boolean|TRUE}{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} {string|'q'}{punctuation|)}
  if {punctuation|(}is.null{punctuation|(}x{punctuation|)} \|\| !any{punctuation|(}y %in% x{punctuation|)}{punctuation|)} stop{punctuation|(}{string|"no"}{punctuation|)} else for {punctuation|(}i in seq_len{punctuation|(}n{punctuation|)}{punctuation|)} next
  df %>% filter{punctuation|(}a {operator|=}{operator|=} {number|1} & b <{operator|=} {number|2}{punctuation|)} \|> mutate{punctuation|(}c {operator|=} a^{number|2} %/% {number|3}{punctuation|)} -> z
  x[[{number|1}]]$name@slot
\}
