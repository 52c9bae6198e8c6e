{comment|# kettle}
library{punctuation|(}dplyr{punctuation|)}
boil <- function{punctuation|(}x, n {operator|=} 10L, ...{punctuation|)} {punctuation|\{}
  y <- c{punctuation|(}1.5e3, 0xFF, NA, TRUE, Inf, {string|"str\\n"}, {string|'q'}{punctuation|)}
  if {punctuation|(}is.null{punctuation|(}x{punctuation|)} {operator|\|}{operator|\|} !any{punctuation|(}y %in% x{punctuation|)}{punctuation|)} stop{punctuation|(}{string|"no"}{punctuation|)} {keyword|else} for {punctuation|(}i in seq_len{punctuation|(}n{punctuation|)}{punctuation|)} next
  df %>% filter{punctuation|(}a {operator|=}{operator|=} 1 & b <{operator|=} 2{punctuation|)} {operator|\|}> mutate{punctuation|(}c {operator|=} a^2 %/% 3{punctuation|)} -> z
  x[[1]]{variable|$name@slot}
{punctuation|\}}
