# kettle
library(dplyr)
boil <- function(x{punctuation|,} n {operator|=} 10L{punctuation|,} ...) \{
  y <- c(1.5e3{punctuation|,} 0xFF{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} 'q')
  if (is.null(x) \|\| !any(y %in% x)) stop({string|"no"}) else for (i in seq_len(n)) next
  df %>% filter(a {operator|=}{operator|=} {number|1} & b <{operator|=} 2) \|> mutate(c {operator|=} a^2 %/% 3) -> z
  x[[1]]$name@slot
\}
