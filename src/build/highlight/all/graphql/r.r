{comment|# kettle}
{property-query|library}{punctuation|(}{property|dplyr}{punctuation|)}
{property|boil} <- {property-query|function}{punctuation|(}{property|x}{punctuation|,} {property|n} {operator|=} {property|10L}{punctuation|,} {operator|...}{punctuation|)} {punctuation|\{}
  {property|y} <- {property-query|c}{punctuation|(}{number|1.5e3}{punctuation|,} {property|0xFF}{punctuation|,} {constant|NA}{punctuation|,} {constant|TRUE}{punctuation|,} {property|Inf}{punctuation|,} {string|"str\\n"}{punctuation|,} '{property|q}'{punctuation|)}
  {property-query|if} {punctuation|(}{property|is}.{property-query|null}{punctuation|(}{property|x}{punctuation|)} {operator|\|}{operator|\|} {operator|!}{property-query|any}{punctuation|(}{property|y} %{property|in}% {property|x}{punctuation|)}{punctuation|)} {property-query|stop}{punctuation|(}{string|"no"}{punctuation|)} {property|else} {property-query|for} {punctuation|(}{property|i} {property|in} {property-query|seq_len}{punctuation|(}{property|n}{punctuation|)}{punctuation|)} {property|next}
  {property|df} %>% {property-query|filter}{punctuation|(}{property|a} {operator|=}{operator|=} {number|1} {operator|&} {property|b} <{operator|=} {number|2}{punctuation|)} {operator|\|}> {property-query|mutate}{punctuation|(}{property|c} {operator|=} {property|a}^{number|2} %/% {number|3}{punctuation|)} -> {property|z}
  {property|x}{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}{variable|$name}{directive function|@slot}
{punctuation|\}}
