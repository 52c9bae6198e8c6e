{operator|#} {hvariable|kettle}
{hvariable|library}{punctuation|(}{hvariable|dplyr}{punctuation|)}
{hvariable|boil} {operator|<-} {hvariable|function}{punctuation|(}{hvariable|x}{punctuation|,} {hvariable|n} {operator|=} 10L{punctuation|,} {operator|...}{punctuation|)} {punctuation|\{}
  {hvariable|y} {operator|<-} {hvariable|c}{punctuation|(}{number|1.5e3}{punctuation|,} {number|0xFF}{punctuation|,} {constant|NA}{punctuation|,} {constant|TRUE}{punctuation|,} {constant|Inf}{punctuation|,} {string|"str\\n"}{punctuation|,} {char string|'q'}{punctuation|)}
  {keyword|if} {punctuation|(}{hvariable|is}{punctuation|.}{builtin|null}{punctuation|(}{hvariable|x}{punctuation|)} {operator|\|\|} {operator|!}{builtin|any}{punctuation|(}{hvariable|y} {operator|%}{keyword|in}{operator|%} {hvariable|x}{punctuation|)}{punctuation|)} {hvariable|stop}{punctuation|(}{string|"no"}{punctuation|)} {keyword|else} {hvariable|for} {punctuation|(}{hvariable|i} {keyword|in} {hvariable|seq_len}{punctuation|(}{hvariable|n}{punctuation|)}{punctuation|)} {hvariable|next}
  {hvariable|df} {operator|%>%} {builtin|filter}{punctuation|(}{hvariable|a} {operator|==} {number|1} {operator|&} {hvariable|b} {operator|<=} {number|2}{punctuation|)} {operator|\|>} {hvariable|mutate}{punctuation|(}{hvariable|c} {operator|=} {hvariable|a}{operator|^}{number|2} {operator|%/%} {number|3}{punctuation|)} {operator|->} {hvariable|z}
  {hvariable|x}{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}{operator|$}{hvariable|name}{operator|@}{hvariable|slot}
{punctuation|\}}
