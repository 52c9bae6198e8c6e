{comment translator-comment|# kettle}
library(dplyr)
boil <- function(x, n = 10L, ...) \{
  y <- c({number|1}.5e3, 0xFF, NA, TRUE, Inf, {string|"str\\n"}, 'q')
  if (is.null(x) \|\| !any(y %in% x)) stop({string|"no"}) else for (i in seq_len(n)) next
  df %>% filter(a == {number|1} & b <= {number|2}) \|> mutate(c = a^{number|2} %/% {number|3}) -> z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}$name@slot
\}
