{prolog|# kettle}
{name|library}{punctuation|(}{name|dplyr}{punctuation|)}
{name|boil} {operator-char operator|<}{operator-char operator|-} {name|function}{punctuation|(}{name|x}{punctuation|,} {name|n} {operator-char operator|=} 10L{punctuation|,} ...{punctuation|)} \{
  {name|y} {operator-char operator|<}{operator-char operator|-} {name|c}{punctuation|(}{number|1.5e3}{punctuation|,} 0xFF{punctuation|,} {name|NA}{punctuation|,} {name|TRUE}{punctuation|,} {name|Inf}{punctuation|,} {string|"str\\n"}{punctuation|,} {string|'q'}{punctuation|)}
  {name|if} {punctuation|(}{name|is}.{name|null}{punctuation|(}{name|x}{punctuation|)} {comment|\|\| !any(y %in% x)) stop("no") else for (i in seq_len(n)) next}
  {name|df} %{operator-char operator|>}% {name|filter}{punctuation|(}{name|a} {operator-char operator|=}{operator-char operator|=} {number|1} & {name|b} {operator-char operator|<=} {number|2}{punctuation|)} {comment|\|> mutate(c = a^2 %/% 3) -> z}
  {name|x}{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}${name|name@slot}
\}
