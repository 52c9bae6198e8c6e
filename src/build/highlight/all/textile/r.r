{phrase|{list|{punctuation|#} kettle}
library(dplyr)
boil <- function(x, n = 10L, ...) \{
  y <- c(1.5e3, 0xFF, NA, TRUE, Inf, "str\\n", 'q')
  if (is.null(x) \|\| !any(y {inline|{punctuation|%}{span|in}{punctuation|%}} x)) stop("no") else for (i in seq_len(n)) next
  df {inline|{punctuation|%}{span|>}{punctuation|%}} filter(a == 1 & b <= 2) \|> mutate(c = a^2 {inline|{punctuation|%}{span|/}{punctuation|%}} 3) -> z
  x[[1]]$name@slot
\}
}