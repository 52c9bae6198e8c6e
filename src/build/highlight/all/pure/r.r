{operator|#} kettle
library{punctuation|(}dplyr{punctuation|)}
boil {operator|<-} {function|function}{punctuation|(}x{operator|,} n {operator|=} {number|10L}{operator|,} {operator|...}{punctuation|)} {punctuation|\{}
  y {operator|<-} c{punctuation|(}{number|1.5e3}{operator|,} {number|0xFF}{operator|,} NA{operator|,} TRUE{operator|,} {number|Inf}{operator|,} {string|"str\\n"}{operator|,} {operator|'}q{operator|'}{punctuation|)}
  {keyword|if} {punctuation|(}is{operator|.}{function|null}{punctuation|(}x{punctuation|)} {operator|\|\|} {operator|!}{function|any}{punctuation|(}y {operator|%}in{operator|%} x{punctuation|)}{punctuation|)} stop{punctuation|(}{string|"no"}{punctuation|)} {keyword|else} for {punctuation|(}i in seq_len{punctuation|(}n{punctuation|)}{punctuation|)} next
  df {operator|%>%} {function|filter}{punctuation|(}a {operator|==} {number|1} {operator|&} b {operator|<=} {number|2}{punctuation|)} {operator|\|>} mutate{punctuation|(}c {operator|=} a{operator|^}{number|2} {operator|%/%} {number|3}{punctuation|)} {operator|->} z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}{operator|$}name{operator|@}slot
{punctuation|\}}
