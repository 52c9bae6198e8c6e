# kettle
library(dplyr)
boil <- function(x{punctuation|,} n = {number|10}L{punctuation|,} ...) {punctuation|\{}
  y <- c({number|1.5e3}{punctuation|,} {number|0xFF}{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} {string|'q'})
  if (is.{null keyword|null}(x) \|\| !any(y %in% x)) stop({string|"no"}) else for (i in seq_len(n)) next
  df %>% filter(a == {number|1} & b <= {number|2}) \|> mutate(c = a^{number|2} %/% {number|3}) -> z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}$name@slot
{punctuation|\}}
