# kettle
library{punctuation|(}dplyr{punctuation|)}
boil <- {keyword|function}{punctuation|(}x{punctuation|,} n {operator|=} 10L{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {token-operator punctuation|\{}
  y <- {keyword|c}{punctuation|(}{number|1}{punctuation|.}5e3{punctuation|,} 0xFF{punctuation|,} {keyword|NA}{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {eol-comment comment|"str\\n", }{string|'q'}{punctuation|)}
  {keyword|if} {punctuation|(}is{punctuation|.}{keyword|null}{punctuation|(}x{punctuation|)} {token-operator punctuation|\|}{string-template string|}{token-operator punctuation|\|} !any{punctuation|(}y %in% {keyword|x}{punctuation|)}{punctuation|)} {keyword|stop}{punctuation|(}"no"{punctuation|)} {keyword|else} {keyword|for} {punctuation|(}i {keyword|in} seq_len{punctuation|(}n{punctuation|)}{punctuation|)} {keyword|next}
  df %>% {keyword|filter}{punctuation|(}a == {number|1} {string-operator keyword|&} b {operator|<=} {number|2}{punctuation|)} {token-operator punctuation|\|}> mutate{punctuation|(}c {operator|=} a^{number|2} %/% {number|3}{punctuation|)} -> {keyword|z}
  {keyword|x}[[{number|1}]]$name@slot
{token-operator punctuation|\}}
