{comment|# kettle}
library{punctuation|(}dplyr{punctuation|)}
boil {operator|<}{operator|-} function{punctuation|(}x{punctuation|,} n {operator|=} 10L{punctuation|,} ...{punctuation|)} {punctuation|\{}
  y {operator|<}{operator|-} c{punctuation|(}{number|1.5e3}{punctuation|,} 0xFF{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} 'q'{punctuation|)}
  {keyword|if} {punctuation|(}{keyword|is}.null{punctuation|(}x{punctuation|)} \|\| !any{punctuation|(}y %{keyword|in}% x{punctuation|)}{punctuation|)} stop{punctuation|(}{string|"no"}{punctuation|)} {keyword|else} {keyword|for} {punctuation|(}i {keyword|in} seq_len{punctuation|(}n{punctuation|)}{punctuation|)} next
  df %{operator|>}% filter{punctuation|(}a {operator|=}{operator|=} {number|1} {operator|&} b {operator|<=} {number|2}{punctuation|)} \|{operator|>} mutate{punctuation|(}c {operator|=} a{operator|^}{number|2} %{operator|/}% {number|3}{punctuation|)} {operator|-}{operator|>} z
  x[[{number|1}]]$name@slot
{punctuation|\}}
