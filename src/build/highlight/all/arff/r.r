# kettle
library(dplyr)
boil <- function(x{punctuation|,} n = 10L{punctuation|,} ...) {punctuation|\{}
  y <- c({number|1}.5e3{punctuation|,} 0xFF{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} {string|'q'})
  if (is.null(x) \|\| !any(y {comment|%in% x)) stop("no") else for (i in seq_len(n)) next}
  df {comment|%>% filter(a == 1 & b <= 2) \|> mutate(c = a^2 %/% 3) -> z}
  x[[{number|1}]]$name@slot
{punctuation|\}}
