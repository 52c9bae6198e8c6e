# kettle
{function|library}{punctuation|(}dplyr{punctuation|)}
boil {operator|<}{operator|-} {keyword|function}{punctuation|(}x{punctuation|,} n {operator|=} {number|10}L{punctuation|,} {punctuation|...}{punctuation|)} {punctuation|\{}
  y {operator|<}{operator|-} {function|c}{punctuation|(}{number|1.5e3}{punctuation|,} {number|0}xFF{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} "str{operator|\\}n"{punctuation|,} {string|'q'}{punctuation|)}
  {keyword|if} {punctuation|(}is{punctuation|.}{function|null}{punctuation|(}x{punctuation|)} {operator|\|\|} {punctuation|!}{function|any}{punctuation|(}y {comment|%in% x)) stop("no") else for (i in seq_len(n)) next}
  df {comment|%>% filter(a == 1 & b <= 2) \|> mutate(c = a^2 %/% 3) -> z}
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}$name{operator|@}slot
{punctuation|\}}
