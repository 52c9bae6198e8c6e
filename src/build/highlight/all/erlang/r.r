{punctuation|#} {atom|kettle}
{function|library}{punctuation|(}{atom|dplyr}{punctuation|)}
{atom|boil} {operator|<}{operator|-} {function|function}{punctuation|(}{atom|x}{punctuation|,} {atom|n} {operator|=} {number|10}{variable|L}{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {punctuation|\{}
  {atom|y} {operator|<}{operator|-} {function|c}{punctuation|(}{number|1.5e3}{punctuation|,} {number|0}{atom|xFF}{punctuation|,} {variable|NA}{punctuation|,} {variable|TRUE}{punctuation|,} {variable|Inf}{punctuation|,} {string|"str\\n"}{punctuation|,} {quoted-atom atom|'q'}{punctuation|)}
  {keyword|if} {punctuation|(}{atom|is}{punctuation|.}{function|null}{punctuation|(}{atom|x}{punctuation|)} {punctuation|\|}{punctuation|\|} {operator|!}{function|any}{punctuation|(}{atom|y} {comment|%in% x)) stop("no") else for (i in seq_len(n)) next}
  {atom|df} {comment|%>% filter(a == 1 & b <= 2) \|> mutate(c = a^2 %/% 3) -> z}
  {atom|x}{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}{number|$n}{atom|ame@slot}
{punctuation|\}}
