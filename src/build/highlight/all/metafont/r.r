{variable|#} kettle
library{punctuation|(}dplyr{punctuation|)}
boil {operator|<}{operator|-} function{punctuation|(}{variable|x}{punctuation|,} n {operator|=} {number|10}L{punctuation|,} {operator|...}{punctuation|)} {punctuation|\{}
  {variable|y} {operator|<}{operator|-} c{punctuation|(}{number|1.5}e{number|3}{punctuation|,} {number|0}xFF{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} 'q'{punctuation|)}
  {keyword|if} {punctuation|(}is.null{punctuation|(}{variable|x}{punctuation|)} \|\| !any{punctuation|(}{variable|y} {comment|%in% x)) stop("no") else for (i in seq_len(n)) next}
  df {comment|%>% filter(a == 1 & b <= 2) \|> mutate(c = a^2 %/% 3) -> z}
  {variable|x}[[{number|1}]]$name{variable|@}slot
{punctuation|\}}
