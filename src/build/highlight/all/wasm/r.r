# kettle
library{punctuation|(}dplyr{punctuation|)}
boil <- function{punctuation|(}x, n = 10L, ...{punctuation|)} \{
  y <- c{punctuation|(}{number|1.5e3}, {number|0xFF}, NA, TRUE, Inf, {string|"str\\n"}, 'q'{punctuation|)}
  {keyword|if} {punctuation|(}is.null{punctuation|(}x{punctuation|)} \|\| !any{punctuation|(}y %in% x{punctuation|)}{punctuation|)} stop{punctuation|(}{string|"no"}{punctuation|)} {keyword|else} for {punctuation|(}i in seq_len{punctuation|(}n{punctuation|)}{punctuation|)} next
  df %>% filter{punctuation|(}a == {number|1} & b <= {number|2}{punctuation|)} \|> mutate{punctuation|(}c = a^{number|2} %/% {number|3}{punctuation|)} -> z
  x[[{number|1}]]{variable|$name@slot}
\}
