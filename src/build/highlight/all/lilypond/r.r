# kettle
library{punctuation|(}dplyr{punctuation|)}
boil {punctuation|<}- function{punctuation|(}x{punctuation|,} n {operator|=} 10L, ...{punctuation|)} {punctuation|\{}
  y {punctuation|<}- c{punctuation|(}{number|1}{punctuation|.}5e3{punctuation|,} 0xFF, NA, TRUE, Inf{punctuation|,} {string|"str\\n"}{punctuation|,} 'q{punctuation|'}{punctuation|)}
  if {punctuation|(}is{punctuation|.}null{punctuation|(}x{punctuation|)} {operator|\|}{operator|\|} !any{punctuation|(}y {comment|%in% x)) stop("no") else for (i in seq_len(n)) next}
  df {comment|%>% filter(a == 1 & b <= 2) \|> mutate(c = a^2 %/% 3) -> z}
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}$name@slot
{punctuation|\}}
