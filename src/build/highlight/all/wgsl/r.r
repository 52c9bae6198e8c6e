# kettle
{function-calls function|library}{punctuation|(}dplyr{punctuation|)}
boil {punctuation|<}{operator|-} {keyword|function}{punctuation|(}x{punctuation|,} n {operator|=} 10L{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {punctuation|\{}
  y {punctuation|<}{operator|-} {function-calls function|c}{punctuation|(}{decimal-float-literal number|1.5e3}{punctuation|,} {hex-int-literal number|0xFF}{punctuation|,} {class-name|NA}{punctuation|,} {class-name|TRUE}{punctuation|,} {class-name|Inf}{punctuation|,} "str\\n"{punctuation|,} 'q'{punctuation|)}
  {keyword|if} {punctuation|(}is{punctuation|.}{function-calls function|null}{punctuation|(}x{punctuation|)} {operator|\|\|} {operator|!}{builtin|any}{punctuation|(}y {operator|%}in{operator|%} x{punctuation|)}{punctuation|)} {function-calls function|stop}{punctuation|(}"no"{punctuation|)} {keyword|else} {keyword|for} {punctuation|(}i in {function-calls function|seq_len}{punctuation|(}n{punctuation|)}{punctuation|)} next
  df {operator|%}{punctuation|>}{operator|%} {function-calls function|filter}{punctuation|(}a {operator|==} {int-literal number|1} {operator|&} b {operator|<=} {int-literal number|2}{punctuation|)} {operator|\|}{punctuation|>} {function-calls function|mutate}{punctuation|(}c {operator|=} a{operator|^}{int-literal number|2} {operator|%}{operator|/}{operator|%} {int-literal number|3}{punctuation|)} {operator|->} z
  x{punctuation|[}{punctuation|[}{int-literal number|1}{punctuation|]}{punctuation|]}$name{punctuation|@}slot
{punctuation|\}}
