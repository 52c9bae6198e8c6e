# kettle
library(dplyr)
boil <- function(x{punctuation|,} n = 10L{punctuation|,} ...) {punctuation|\{}
  y <- c(1.5e3{punctuation|,} 0xFF{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} 'q')
  if (is.null(x) \|\| !any(y %in% x)) stop({string|"no"}) else for (i in seq_len(n)) next
  df %>% filter(a == 1 & b <= 2) \|> mutate(c = a^2 %/% 3) -> z
  x{punctuation|[}{punctuation|[}1{punctuation|]}{punctuation|]}$name@slot
{punctuation|\}}
