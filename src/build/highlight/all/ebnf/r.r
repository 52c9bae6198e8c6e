# {rule|kettle}
{rule|library}{punctuation|(}{rule|dplyr}{punctuation|)}
{rule|boil} <{operator|-} {rule|function}{punctuation|(}{rule|x}{punctuation|,} {rule|n} {operator|=} 10L{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {punctuation|\{}
  {rule|y} <{operator|-} {rule|c}{punctuation|(}1{punctuation|.}5e3{punctuation|,} 0xFF{punctuation|,} {rule|NA}{punctuation|,} {rule|TRUE}{punctuation|,} {rule|Inf}{punctuation|,} {string|"str\\n"}{punctuation|,} {string|'q'}{punctuation|)}
  {rule|if} {punctuation|(}{rule|is}{punctuation|.}{rule|null}{punctuation|(}{rule|x}{punctuation|)} {operator|\|}{operator|\|} {operator|!}{rule|any}{punctuation|(}{rule|y} %{rule|in}% {rule|x}{punctuation|)}{punctuation|)} {rule|stop}{punctuation|(}{string|"no"}{punctuation|)} {rule|else for} {punctuation|(}{rule|i in seq_len}{punctuation|(}{rule|n}{punctuation|)}{punctuation|)} {rule|next}
  {rule|df} %>% {rule|filter}{punctuation|(}{rule|a} {operator|=}{operator|=} 1 & {rule|b} <{operator|=} 2{punctuation|)} {operator|\|}> {rule|mutate}{punctuation|(}{rule|c} {operator|=} {rule|a}^2 %{operator|/}% 3{punctuation|)} {operator|-}> {rule|z}
  {rule|x}{punctuation|[}{punctuation|[}1{punctuation|]}{punctuation|]}${rule|name}@{rule|slot}
{punctuation|\}}
