{operator|#} kettle
{function-call function|library}{punctuation|(}dplyr{punctuation|)}
boil {operator|<}{operator|-} {keyword|function}{punctuation|(}x{punctuation|,} n {operator|=} {number|10L}{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {punctuation|\{}
  y {operator|<}{operator|-} {function-call function|c}{punctuation|(}1{punctuation|.}5e3{punctuation|,} {number|0xFF}{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} 'q'{punctuation|)}
  {keyword|if} {punctuation|(}is{punctuation|.}null{punctuation|(}x{punctuation|)} \|\| {operator|!}any{punctuation|(}y %{keyword|in}% x{punctuation|)}{punctuation|)} stop{punctuation|(}{string|"no"}{punctuation|)} {keyword|else} {keyword|for} {punctuation|(}i {keyword|in} {function-call function|seq_len}{punctuation|(}n{punctuation|)}{punctuation|)} next
  df %{operator|>}% filter{punctuation|(}a {operator|==} {number|1} {operator|&} b {operator|<=} {number|2}{punctuation|)} \|{operator|>} {function-call function|mutate}{punctuation|(}c {operator|=} a{operator|^}{number|2} %{operator|/}% {number|3}{punctuation|)} {operator|-}{operator|>} z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}{path string|$name}@slot
{punctuation|\}}
