# kettle
library{punctuation|(}dplyr{punctuation|)}
boil <- function{punctuation|(}x{punctuation|,} n = 10L{punctuation|,} ...{punctuation|)} \{
  y <- c{punctuation|(}1.5e3{punctuation|,} 0xFF{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} "str\\n"{punctuation|,} 'q'{punctuation|)}
  if {punctuation|(}is.null{punctuation|(}x{punctuation|)} \|\| !any{punctuation|(}y %in% x{punctuation|)}{punctuation|)} stop{punctuation|(}"no"{punctuation|)} else for {punctuation|(}i in seq_len{punctuation|(}n{punctuation|)}{punctuation|)} next
  df %>% filter{punctuation|(}a == 1 & b <= 2{punctuation|)} \|> mutate{punctuation|(}c = a^2 %/% 3{punctuation|)} -> z
  x{punctuation|[}{punctuation|[}1{punctuation|]}{punctuation|]}$name@slot
\}
