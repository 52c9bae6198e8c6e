{comment|# kettle}
library{punctuation|(}dplyr{punctuation|)}
boil {operator|<}{operator|-} function{punctuation|(}x{punctuation|,} n {operator|=} 10L{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {punctuation|\{}
  y {operator|<}{operator|-} c{punctuation|(}{number|1}{punctuation|.}5e3{punctuation|,} 0xFF{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} 'q'{punctuation|)}
  {keyword|if} {punctuation|(}is{punctuation|.}{keyword|null}{punctuation|(}x{punctuation|)} {operator|\|\|} {operator|!}{function|any}{punctuation|(}y %{keyword|in}% x{punctuation|)}{punctuation|)} stop{punctuation|(}{string|"no"}{punctuation|)} {keyword|else} for {punctuation|(}i {keyword|in} seq_len{punctuation|(}n{punctuation|)}{punctuation|)} next
  df %{operator|>}% {function|filter}{punctuation|(}a {operator|==} {number|1} & b {operator|<=} {number|2}{punctuation|)} \|{operator|>} mutate{punctuation|(}c {operator|=} a^{number|2} {url|%/%} {number|3}{punctuation|)} {operator|->} z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}$name{operator|@}slot
{punctuation|\}}
