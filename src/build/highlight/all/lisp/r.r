# kettle
library{punctuation|(}{car|dplyr}{punctuation|)}
boil <- function{punctuation|(}{car|x}, n = 10L, ...{punctuation|)} \{
  y <- c{punctuation|(}1.5e3, 0xFF, NA, TRUE, Inf, {string|"str\\n"}, {quoted-symbol variable symbol|'q}'{punctuation|)}
  if {punctuation|(}{car|is}.null{punctuation|(}{car|x}{punctuation|)} \|\| !any{punctuation|(}{car|y} %in% x{punctuation|)}{punctuation|)} stop{punctuation|(}{string|"no"}{punctuation|)} else for {punctuation|(}{car|i} in seq_len{punctuation|(}{car|n}{punctuation|)}{punctuation|)} next
  df %>% filter{punctuation|(}{car|a} == {number|1} & b <= {number|2}{punctuation|)} \|> mutate{punctuation|(}{car|c} = a^2 %/% {number|3}{punctuation|)} -> z
  x{punctuation|[}{punctuation|[}1{punctuation|]}{punctuation|]}$name@slot
\}
