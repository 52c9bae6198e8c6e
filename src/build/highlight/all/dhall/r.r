{operator|#} kettle
library{punctuation|(}dplyr{punctuation|)}
boil {operator|<}- function{punctuation|(}x{punctuation|,} n {operator|=} 10L{punctuation|,} {punctuation|..}{punctuation|.}{punctuation|)} {punctuation|\{}
  y {operator|<}- c{punctuation|(}{number|1.5e3}{punctuation|,} {number|0xFF}{punctuation|,} {class-name|NA}{punctuation|,} {class-name|TRUE}{punctuation|,} {class-name|Inf}{punctuation|,} {string|"str\\n"}{punctuation|,} 'q'{punctuation|)}
  {keyword|if} {punctuation|(}is{punctuation|.}null{punctuation|(}x{punctuation|)} {operator|\|\|} !any{punctuation|(}y %{keyword|in}% x{punctuation|)}{punctuation|)} stop{punctuation|(}{string|"no"}{punctuation|)} {keyword|else} for {punctuation|(}i {keyword|in} seq_len{punctuation|(}n{punctuation|)}{punctuation|)} next
  df %{operator|>}% filter{punctuation|(}a {operator|==} {number|1} & b {operator|<}{operator|=} {number|2}{punctuation|)} {operator|\|}{operator|>} mutate{punctuation|(}c {operator|=} a^{number|2} %{punctuation|/}% {number|3}{punctuation|)} {operator|->} z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}$name{operator|@}slot
{punctuation|\}}
