{comment|# kettle}
library(dplyr)
boil <- function(x{punctuation|,} {key property|n} {punctuation|=} 10L{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}) {punctuation|\{}
  y <- c({number|1.5e3}{punctuation|,} {number|0xFF}{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} {string|'q'})
  if (is{punctuation|.}null(x) \|\| !any(y %in% x)) stop({string|"no"}) else for (i in seq_len(n)) next
  df %>% filter(a {punctuation|=}{punctuation|=} {number|1} & b <{punctuation|=} {number|2}) \|> mutate(c {punctuation|=} a^{number|2} %/% {number|3}) -> z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}$name@slot
{punctuation|\}}
