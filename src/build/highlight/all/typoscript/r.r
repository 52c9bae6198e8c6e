{comment|# kettle}
{tag|library}{punctuation|(}{tag|dplyr}{punctuation|)}
{tag|boil} {operator|<}{tag|-} {tag|function}{punctuation|(}{tag|x}{punctuation|,} {tag|n} {operator|=} {string|10L{punctuation|,} ...) \{}
  {tag|y} {operator|<}{tag|-} {tag|c}{punctuation|(}{number|1{operator|.}}{tag|5e3}{punctuation|,} {tag|0xFF}{punctuation|,} {tag|NA}{punctuation|,} {tag|TRUE}{punctuation|,} {tag|Inf}{punctuation|,} "{tag|str\\n}"{punctuation|,} '{tag|q}'{punctuation|)}
  {tag|if} {punctuation|(}{tag|is{punctuation|.}}{tag|null}{punctuation|(}{tag|x}{punctuation|)} {punctuation|\|}{punctuation|\|} {operator|!}{tag|any}{punctuation|(}{tag|y} {operator|%}{tag|in}{operator|%} {tag|x}{punctuation|)}{punctuation|)} {tag|stop}{punctuation|(}"{tag|no}"{punctuation|)} {tag|else} {tag|for} {punctuation|(}{tag|i} {tag|in} {tag|seq_len}{punctuation|(}{tag|n}{punctuation|)}{punctuation|)} {tag|next}
  {tag|df} {operator|%}{operator|>}{operator|%} {tag|filter}{punctuation|(}{tag|a} {operator|=}{string|= 1 & b <= 2) {punctuation|\|}> mutate(c = a^2 %/% 3) -> z}
  {tag|x}{punctuation|[}{punctuation|[}{tag|1}{punctuation|]}{punctuation|]}${tag|name}@{tag|slot}
{punctuation|\}}
