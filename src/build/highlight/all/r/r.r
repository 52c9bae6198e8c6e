{comment|# kettle}
library{punctuation|(}dplyr{punctuation|)}
boil {operator|<-} {keyword|function}{punctuation|(}x{punctuation|,} n {operator|=} {number|10L}{punctuation|,} {ellipsis|...}{punctuation|)} {punctuation|\{}
  y {operator|<-} c{punctuation|(}{number|1.5e3}{punctuation|,} {number|0xFF}{punctuation|,} {keyword|NA}{punctuation|,} {boolean|TRUE}{punctuation|,} {number|Inf}{punctuation|,} {string|"str\\n"}{punctuation|,} {string|'q'}{punctuation|)}
  {keyword|if} {punctuation|(}is.null{punctuation|(}x{punctuation|)} {operator|\|\|} {operator|!}any{punctuation|(}y {percent-operator operator|%in%} x{punctuation|)}{punctuation|)} stop{punctuation|(}{string|"no"}{punctuation|)} {keyword|else} {keyword|for} {punctuation|(}i {keyword|in} seq_len{punctuation|(}n{punctuation|)}{punctuation|)} {keyword|next}
  df {percent-operator operator|%>%} filter{punctuation|(}a {operator|==} {number|1} {operator|&} b {operator|<=} {number|2}{punctuation|)} {operator|\|}{operator|>} mutate{punctuation|(}c {operator|=} a{operator|^}{number|2} {percent-operator operator|%/%} {number|3}{punctuation|)} {operator|->} z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}{operator|$}name{operator|@}slot
{punctuation|\}}
