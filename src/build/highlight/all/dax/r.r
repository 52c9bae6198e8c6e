# kettle
library{punctuation|(}dplyr{punctuation|)}
boil {operator|<}{operator|-} function{punctuation|(}x{punctuation|,} n {operator|=} {number|10}L{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {punctuation|\{}
  y {operator|<}{operator|-} c{punctuation|(}{number|1.5}e3{punctuation|,} {number|0}xFF{punctuation|,} NA{punctuation|,} {boolean constant|TRUE}{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} {data-field symbol|'q'}{punctuation|)}
  {function|if} {punctuation|(}is{punctuation|.}{boolean constant|null}{punctuation|(}x{punctuation|)} {operator|\|\|} !any{punctuation|(}y %{operator|in}% x{punctuation|)}{punctuation|)} stop{punctuation|(}{string|"no"}{punctuation|)} else for {punctuation|(}i {operator|in} seq_len{punctuation|(}n{punctuation|)}{punctuation|)} next
  df %{operator|>}% {function|filter}{punctuation|(}a {operator|=}{operator|=} {number|1} {operator|&} b {operator|<=} {number|2}{punctuation|)} \|{operator|>} mutate{punctuation|(}c {operator|=} a{operator|^}{number|2} %{operator|/}% {number|3}{punctuation|)} {operator|-}{operator|>} z
  x{punctuation|[}{measure constant|[1]}{punctuation|]}$name@slot
{punctuation|\}}
