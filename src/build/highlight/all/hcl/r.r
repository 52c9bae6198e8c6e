{comment|# kettle}
library(dplyr)
boil <- function(x, {property|n} {punctuation|=} {number|10}L, ...) {punctuation|\{}
  y <- c({number|1.5e3}, {number|0xFF}, NA, {boolean|TRUE}, Inf, {string|"str\\n"}, 'q')
  if (is.null(x) \|\| !any(y %in% x)) stop({string|"no"}) else for (i in seq_len(n)) next
  df %>% filter(a {punctuation|=}{punctuation|=} {number|1} & b <{punctuation|=} {number|2}) \|> mutate({property|c} {punctuation|=} a^{number|2} %/% {number|3}) -> z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}$name@slot
{punctuation|\}}
