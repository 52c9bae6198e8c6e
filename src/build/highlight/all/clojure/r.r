{operator|#} kettle
library{punctuation|(}{function|dplyr}{punctuation|)}
boil <- function{punctuation|(}x{punctuation|,} n = {number|10L}{punctuation|,} ...{punctuation|)} {punctuation|\{}
  y <- c{punctuation|(}{number|1.5e3}{punctuation|,} {number|0xFF}{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} 'q'{punctuation|)}
  if {punctuation|(}is.null{punctuation|(}{function|x}{punctuation|)} \|\| !any{punctuation|(}{function|y} %in% x{punctuation|)}{punctuation|)} stop{punctuation|(}{string|"no"}{punctuation|)} else for {punctuation|(}{function|i} in seq_len{punctuation|(}{function|n}{punctuation|)}{punctuation|)} next
  df %>% filter{punctuation|(}{function|a} == {number|1} & b <= {number|2}{punctuation|)} \|> mutate{punctuation|(}{function|c} = a{operator|^}{number|2} %/% {number|3}{punctuation|)} -> z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}$name{operator|@}slot
{punctuation|\}}
