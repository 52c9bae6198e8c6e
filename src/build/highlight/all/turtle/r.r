{comment|# kettle}
library{punctuation|(}dplyr{punctuation|)}
boil <- function{punctuation|(}x{punctuation|,} n {keyword|=} {number|10}L{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {punctuation|\{}
  y <- c{punctuation|(}{number|1.5e3}{punctuation|,} {number|0}xFF{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} {string|'q'}{punctuation|)}
  if {punctuation|(}is{punctuation|.}null{punctuation|(}x{punctuation|)} \|\| !any{punctuation|(}y %in% x{punctuation|)}{punctuation|)} stop{punctuation|(}{string|"no"}{punctuation|)} else for {punctuation|(}i in seq_len{punctuation|(}n{punctuation|)}{punctuation|)} next
  df %>% filter{punctuation|(}{keyword|a} {keyword|=}{keyword|=} {number|1} & b <{keyword|=} {number|2}{punctuation|)} \|> mutate{punctuation|(}c {keyword|=} {keyword|a}^{number|2} %/% {number|3}{punctuation|)} -> z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}$name{tag|{punctuation|@}slot}
{punctuation|\}}
