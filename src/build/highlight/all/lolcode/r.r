# kettle
library(dplyr)
boil <- function(x{punctuation|,} n = {number|10}L{punctuation|,} {punctuation|...}) \{
  y <- c({number|1.5}e3{punctuation|,} {number|0}xFF{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} 'q')
  if (is.null(x) \|\| {punctuation|!}any(y %in% x)) stop({string|"no"}) else for (i in seq_len(n)) next
  df %>% filter(a == {number|1} & b <= {number|2}) \|> mutate(c = a^{number|2} %/% {number|3}) -> z
  x[[{number|1}]]$name@slot
\}
