{comment|# kettle}
library(dplyr)
boil <- function(x{punctuation|,} n {punctuation|=} {value attr-value|10L}{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}) {punctuation|\{}
  y <- c(1{punctuation|.}5e3{punctuation|,} 0xFF{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} "str\\n"{punctuation|,} 'q')
  if (is{punctuation|.}null(x) \|\| !any(y %in% x)) stop("no") else for (i in seq_len(n)) next
  df %>% filter(a {punctuation|=}{value attr-value|= 1 & b <= 2) \|> mutate(c = a^2 %/% 3) -> z
  x[[1]]$name@slot
\}
}