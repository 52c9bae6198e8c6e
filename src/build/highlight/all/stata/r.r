{operator|#} kettle
{command keyword|library}{punctuation|(}dplyr{punctuation|)}
{command keyword|boil} {operator|<}{operator|-} {function|function}{punctuation|(}x{punctuation|,} n {operator|=} 10L{punctuation|,} ...{punctuation|)} {punctuation|\{}
  {command keyword|y} {operator|<}{operator|-} {function|c}{punctuation|(}{number|1}{number|.5}e3{punctuation|,} 0xFF{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {string-literal|{string|"str\\n"}}{punctuation|,} {variable|'q'}{punctuation|)}
  {command keyword|if} {punctuation|(}is.{function|null}{punctuation|(}x{punctuation|)} {operator|\|}{operator|\|} {operator|!}{function|any}{punctuation|(}y %{keyword|in}% x{punctuation|)}{punctuation|)} {function|stop}{punctuation|(}{string-literal|{string|"no"}}{punctuation|)} else for {punctuation|(}i {keyword|in} {function|seq_len}{punctuation|(}n{punctuation|)}{punctuation|)} next
  {command keyword|df} %{operator|>}% {function|filter}{punctuation|(}a {operator|==} {number|1} {operator|&} b {operator|<=} {number|2}{punctuation|)} {operator|\|}{operator|>} {function|mutate}{punctuation|(}c {operator|=} a{operator|^}{number|2} %{operator|/}% {number|3}{punctuation|)} {operator|-}{operator|>} z
  {command keyword|x}{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}{variable|$name}@slot
{punctuation|\}}
