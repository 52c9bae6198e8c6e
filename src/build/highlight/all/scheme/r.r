# kettle
library{punctuation|(}{function|dplyr}{punctuation|)}
boil <- function{punctuation|(}{function|x,} n = 10L, ...{punctuation|)} \{
  y <- c{punctuation|(}{function|1.5e3,} 0xFF, NA, TRUE, Inf, {string|"str\\n"}, {symbol|'q}{punctuation|'}{punctuation|)}
  if {punctuation|(}{function|is.null}{punctuation|(}{function|x}{punctuation|)} {identifier|\|\|} !any{punctuation|(}{function|y} %in% x{punctuation|)}{punctuation|)} stop{punctuation|(}{string|"no"}{punctuation|)} else for {punctuation|(}{function|i} in seq_len{punctuation|(}{function|n}{punctuation|)}{punctuation|)} next
  df %>% filter{punctuation|(}{function|a} == {number|1} & b <= {number|2}{punctuation|)} \|> mutate{punctuation|(}{function|c} = a^2 %/% {number|3}{punctuation|)} -> z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}$name@slot
\}
