# kettle
{function|library}{punctuation|(}dplyr{punctuation|)}
boil {operator|<-} {function|function}{punctuation|(}x{punctuation|,} n {operator|=} {number|10}L{punctuation|,} {operator|...}{punctuation|)} {punctuation|\{}
  y {operator|<-} {function|c}{punctuation|(}{number|1.5}e3{punctuation|,} {number|0}xFF{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} {string|'q'}{punctuation|)}
  if {punctuation|(}{operator|is}{operator|.}{function|null}{punctuation|(}x{punctuation|)} {operator|\|\|} {operator|!}{function|any}{punctuation|(}y {comment|%in% x)) stop("no") else for (i in seq_len(n)) next}
  df {comment|%>% filter(a == 1 & b <= 2) \|> mutate(c = a^2 %/% 3) -> z}
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}{operator|$}name{operator|@}slot
{punctuation|\}}
