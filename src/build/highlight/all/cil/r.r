# kettle
library{punctuation|(}dplyr{punctuation|)}
boil <- function{punctuation|(}x{punctuation|,} n {punctuation|=} 10L{punctuation|,} ...{punctuation|)} {punctuation|\{}
  y <- c{punctuation|(}{number|1.5e3}{punctuation|,} {number|0xFF}{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} {string|'q'}{punctuation|)}
  if {punctuation|(}is.null{punctuation|(}x{punctuation|)} \|\| !any{punctuation|(}y %in% x{punctuation|)}{punctuation|)} stop{punctuation|(}{string|"no"}{punctuation|)} else for {punctuation|(}i in seq_len{punctuation|(}n{punctuation|)}{punctuation|)} next
  df %>% filter{punctuation|(}a {punctuation|=}{punctuation|=} {number|1} & b <{punctuation|=} {number|2}{punctuation|)} \|> mutate{punctuation|(}c {punctuation|=} a^{number|2} %/% {number|3}{punctuation|)} -> z
  x{punctuation|[}{variable|[1]}{punctuation|]}$name@slot
{punctuation|\}}
