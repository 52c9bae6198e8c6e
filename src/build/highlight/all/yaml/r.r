{comment|# kettle}
library(dplyr)
boil <{punctuation|-} function(x{punctuation|,} n = 10L{punctuation|,} {punctuation|...}) {punctuation|\{}
  y <{punctuation|-} c(1.5e3{punctuation|,} {number|0xFF}{punctuation|,} NA{punctuation|,} {boolean important|TRUE}{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} 'q')
  if (is.null(x) {punctuation|\|}{punctuation|\|} {tag|!any(y} %in% x)) stop("no") else for (i in seq_len(n)) next
  df %{punctuation|>}% filter(a == 1 & b <= 2) {punctuation|\|}{punctuation|>} mutate(c = a^2 %/% 3) {punctuation|-}{punctuation|>} z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}$name@slot
{punctuation|\}}
