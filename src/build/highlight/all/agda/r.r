# kettle
library{punctuation|(}dplyr{punctuation|)}
boil <- function{punctuation|(}x, n {operator|=} 10L, {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {punctuation|\{}
  y <- c{punctuation|(}1{punctuation|.}5e3, 0xFF, NA, TRUE, Inf, {string|"str\\n"}, 'q'{punctuation|)}
  if {punctuation|(}is{punctuation|.}null{punctuation|(}x{punctuation|)} \|\| !any{punctuation|(}y %{keyword|in}% x{punctuation|)}{punctuation|)} stop{punctuation|(}{string|"no"}{punctuation|)} else for {punctuation|(}i {keyword|in} seq_len{punctuation|(}n{punctuation|)}{punctuation|)} next
  df %>% filter{punctuation|(}a == 1 & b <= 2{punctuation|)} \|> mutate{punctuation|(}c {operator|=} a^2 %/% 3{punctuation|)} {operator|->} z
  x[[1]]$name{punctuation|@}slot
{punctuation|\}}
