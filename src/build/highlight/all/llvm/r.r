# {keyword|kettle}
{keyword|library}{punctuation|(}{keyword|dplyr}{punctuation|)}
{keyword|boil} {punctuation|<}- {keyword|function}{punctuation|(}{keyword|x}{punctuation|,} {keyword|n} {punctuation|=} 10L{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {punctuation|\{}
  {keyword|y} {punctuation|<}- {keyword|c}{punctuation|(}{number|1.5e3}{punctuation|,} {number|0xFF}{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} '{keyword|q}'{punctuation|)}
  {keyword|if} {punctuation|(}{keyword|is}{punctuation|.}{keyword|null}{punctuation|(}{keyword|x}{punctuation|)} \|\| {variable|!any}{punctuation|(}{keyword|y} {variable|%in}% {keyword|x}{punctuation|)}{punctuation|)} {keyword|stop}{punctuation|(}{string|"no"}{punctuation|)} {keyword|else} {keyword|for} {punctuation|(}{keyword|i} {keyword|in} {keyword|seq_len}{punctuation|(}{keyword|n}{punctuation|)}{punctuation|)} {keyword|next}
  {keyword|df} %{punctuation|>}% {keyword|filter}{punctuation|(}{keyword|a} {punctuation|=}{punctuation|=} {number|1} & {keyword|b} {punctuation|<}{punctuation|=} {number|2}{punctuation|)} \|{punctuation|>} {keyword|mutate}{punctuation|(}{keyword|c} {punctuation|=} {keyword|a}^{number|2} %/% {number|3}{punctuation|)} -{punctuation|>} {keyword|z}
  {keyword|x}{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}${keyword|name}{variable|@slot}
{punctuation|\}}
