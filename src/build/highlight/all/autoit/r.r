# kettle
{function|library}{punctuation|(}dplyr{punctuation|)}
boil {operator|<}{operator|-} {function|function}{punctuation|(}x{punctuation|,} n {operator|=} 10L{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} \{
  y {operator|<}{operator|-} {function|c}{punctuation|(}{number|1.5e3}{punctuation|,} {number|0xFF}{punctuation|,} NA{punctuation|,} {boolean|TRUE}{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} {string|'q'}{punctuation|)}
  {keyword|if} {punctuation|(}is{punctuation|.}{function|null}{punctuation|(}x{punctuation|)} \|\| !{function|any}{punctuation|(}y %{keyword|in}% x{punctuation|)}{punctuation|)} {function|stop}{punctuation|(}{string|"no"}{punctuation|)} {keyword|else} {keyword|for} {punctuation|(}i {keyword|in} {function|seq_len}{punctuation|(}n{punctuation|)}{punctuation|)} {keyword|next}
  df %{operator|>}% {function|filter}{punctuation|(}a {operator|==} {number|1} {operator|&} b {operator|<=} {number|2}{punctuation|)} \|{operator|>} {function|mutate}{punctuation|(}c {operator|=} a{operator|^}{number|2} %{operator|/}% {number|3}{punctuation|)} {operator|-}{operator|>} z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}{variable|$name}{variable|@slot}
\}
