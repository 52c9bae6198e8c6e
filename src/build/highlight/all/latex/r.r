# kettle
library(dplyr)
boil <- function(x, n = 10L, ...) {punctuation|\{}
  y <- c(1.5e3, 0xFF, NA, TRUE, Inf, "str{function selector|\\n}", 'q')
  if (is.null(x) \|\| !any(y {comment|%in% x)) stop("no") else for (i in seq_len(n)) next}
  df {comment|%>% filter(a == 1 & b <= 2) \|> mutate(c = a^2 %/% 3) -> z}
  x{punctuation|[}{punctuation|[}1{punctuation|]}{punctuation|]}$name@slot
{punctuation|\}}
