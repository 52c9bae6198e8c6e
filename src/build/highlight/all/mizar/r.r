# kettle
library{punctuation|(}dplyr{punctuation|)}
boil <- function{punctuation|(}x{punctuation|,} n {operator|=} 10L{punctuation|,} {operator|...}{punctuation|)} {punctuation|\{}
  y <- c{punctuation|(}{number|1}.5e3{punctuation|,} 0xFF{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} "str\\n"{punctuation|,} 'q'{punctuation|)}
  {keyword|if} {punctuation|(}{keyword|is}.null{punctuation|(}x{punctuation|)} \|\| !any{punctuation|(}y %in% x{punctuation|)}{punctuation|)} stop{punctuation|(}"no"{punctuation|)} else {keyword|for} {punctuation|(}i in seq_len{punctuation|(}n{punctuation|)}{punctuation|)} next
  df %>% filter{punctuation|(}a {operator|=}{operator|=} {number|1} {operator|&} b <{operator|=} {number|2}{punctuation|)} \|> mutate{punctuation|(}c {operator|=} a^{number|2} %/% {number|3}{punctuation|)} {operator|->} z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}$name@slot
{punctuation|\}}
