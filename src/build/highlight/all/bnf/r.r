# kettle
library{operator|(}dplyr{operator|)}
boil <- function{operator|(}x, n = 10L, {operator|...}{operator|)} {operator|\{}
  y <- c{operator|(}1.5e3, 0xFF, NA, TRUE, Inf, {string|"str\\n"}, {string|'q'}{operator|)}
  if {operator|(}is.null{operator|(}x{operator|)} {operator|\|}{operator|\|} !any{operator|(}y %in% x{operator|)}{operator|)} stop{operator|(}{string|"no"}{operator|)} else for {operator|(}i in seq_len{operator|(}n{operator|)}{operator|)} next
  df %>% filter{operator|(}a == 1 & b {rule|{punctuation|<}= 2) \|{punctuation|>}} mutate{operator|(}c = a^2 %/% 3{operator|)} -> z
  x{operator|[}{operator|[}1{operator|]}{operator|]}$name@slot
{operator|\}}
