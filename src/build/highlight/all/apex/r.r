# {class-name|kettle}
{function|library}{punctuation|(}{class-name|dplyr}{punctuation|)}
boil {operator|<}{operator|-} {function|function}{punctuation|(}x{punctuation|,} n {operator|=} {number|10L}{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {punctuation|\{}
  y {operator|<}{operator|-} {function|c}{punctuation|(}{number|1}{punctuation|.}5e3{punctuation|,} 0xFF{punctuation|,} NA{punctuation|,} {boolean|TRUE}{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} {string|'q'}{punctuation|)}
  {keyword|if} {punctuation|(}is{punctuation|.}{keyword|null}{punctuation|(}x{punctuation|)} {operator|\|\|} {operator|!}{keyword|any}{punctuation|(}y %{keyword|in}% x{punctuation|)}{punctuation|)} {function|stop}{punctuation|(}{string|"no"}{punctuation|)} {keyword|else} {keyword|for} {punctuation|(}i {keyword|in} {function|seq_len}{punctuation|(}n{punctuation|)}{punctuation|)} next
  df %{operator|>}% {function|filter}{punctuation|(}a {operator|==} {number|1} {operator|&} {class-name|b {punctuation|<}= 2{punctuation|)} \|{punctuation|>}} {function|mutate}{punctuation|(}c {operator|=} a{operator|^}{number|2} %{operator|/}% {number|3}{punctuation|)} {operator|-}{operator|>} z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}$name{annotation punctuation|@slot}
{punctuation|\}}
