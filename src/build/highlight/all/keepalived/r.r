{comment|# kettle}
library(dplyr)
boil <- function(x, n {operator|=} {number|10}L, ...) {punctuation|\{}
  y <- c({number|1.5}e3, {number|0}xFF, NA, TRUE, Inf, {string|"str\\n"}, {string|'q'})
  if (is.null(x) \|\| {comment|!any(y %in% x)) stop("no") else for (i in seq_len(n)) next}
  df %>% filter(a {operator|=}{operator|=} {number|1} & b <{operator|=} {number|2}) \|> mutate(c {operator|=} a^{number|2} %/% {number|3}) -> z
  x[[{number|1}]]{variable|$name}{conditional-configuration variable|@slot}
{punctuation|\}}
