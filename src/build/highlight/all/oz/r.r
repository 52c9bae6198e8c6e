{operator|#} kettle
{function|library}{punctuation|(}dplyr{punctuation|)}
boil {operator|<-} {function|function}{punctuation|(}x{operator|,} n {operator|=} 10L{operator|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {punctuation|\{}
  y {operator|<-} {function|c}{punctuation|(}{number|1.5e3}{operator|,} {number|0xFF}{operator|,} NA{operator|,} TRUE{operator|,} Inf{operator|,} {string|"str\\n"}{operator|,} {atom builtin|'q'}{punctuation|)}
  {keyword|if} {punctuation|(}is{punctuation|.}{function|null}{punctuation|(}x{punctuation|)} {operator|\|}{operator|\|} {operator|!}{function|any}{punctuation|(}y {comment|%in% x)) stop("no") else for (i in seq_len(n)) next}
  df {comment|%>% filter(a == 1 & b <= 2) \|> mutate(c = a^2 %/% 3) -> z}
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}{keyword|$}name{operator|@}slot
{punctuation|\}}
