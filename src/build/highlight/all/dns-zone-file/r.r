# kettle
library{punctuation|(}dplyr{punctuation|)}
boil <- function{punctuation|(}x, n = 10L, ...{punctuation|)} \{
  y <- c{punctuation|(}1.5e3, 0xFF, NA, TRUE, Inf, {string|"str\\n"}, 'q'{punctuation|)}
  if {punctuation|(}is.null{punctuation|(}x{punctuation|)} \|\| !any{punctuation|(}y %in% x{punctuation|)}{punctuation|)} stop{punctuation|(}{string|"no"}{punctuation|)} else for {punctuation|(}i in seq_len{punctuation|(}n{punctuation|)}{punctuation|)} next
  df %>% filter{punctuation|(}a == 1 & b <= 2{punctuation|)} \|> mutate{punctuation|(}c = a^2 %/% 3{punctuation|)} -> z
  x[[1]]$name@slot
\}
