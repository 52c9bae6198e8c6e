# kettle
library{punctuation|(}dplyr{punctuation|)}
boil {operator|<-} function{punctuation|(}x{punctuation|,} n {operator|=} 10L{punctuation|,} {operator|...}{punctuation|)} {punctuation|\{}
  y {operator|<-} c{punctuation|(}{number|1.5e3}{punctuation|,} {number|0xFF}{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} {operator|'}q{operator|'}{punctuation|)}
  {keyword|if} {punctuation|(}is{punctuation|.}null{punctuation|(}x{punctuation|)} {operator|\|\|} {operator|!}any{punctuation|(}y {operator|%}{keyword|in}{operator|%} x{punctuation|)}{punctuation|)} stop{punctuation|(}{string|"no"}{punctuation|)} {keyword|else} {keyword|for} {punctuation|(}i {keyword|in} seq_len{punctuation|(}n{punctuation|)}{punctuation|)} next
  df {operator|%}{operator|>}{operator|%} filter{punctuation|(}a {operator|=}{operator|=} {number|1} {operator|&} b {operator|<=} {number|2}{punctuation|)} {operator|\|}{operator|>} mutate{punctuation|(}c {operator|=} a{operator|^}{number|2} {operator|%}{operator|/}{operator|%} {number|3}{punctuation|)} {operator|->} z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}$name{operator|@}slot
{punctuation|\}}
