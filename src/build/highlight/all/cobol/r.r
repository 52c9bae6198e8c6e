# kettle
{keyword|library}{punctuation|(}dplyr{punctuation|)}
boil {operator|<}{operator|-} {keyword|function}{punctuation|(}x{punctuation|,} n {operator|=} 10L{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} \{
  y {operator|<}{operator|-} c{punctuation|(}{number|1.5e3}{punctuation|,} 0xFF{punctuation|,} NA{punctuation|,} {boolean|TRUE}{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} {string|'q'}{punctuation|)}
  {keyword|if} {punctuation|(}{keyword|is}{punctuation|.}{keyword|null}{punctuation|(}x{punctuation|)} \|\| !{keyword|any}{punctuation|(}y %{keyword|in}% x{punctuation|)}{punctuation|)} {keyword|stop}{punctuation|(}{string|"no"}{punctuation|)} {keyword|else} {keyword|for} {punctuation|(}i {keyword|in} seq_len{punctuation|(}n{punctuation|)}{punctuation|)} {keyword|next}
  df %{operator|>}% filter{punctuation|(}a {operator|=}{operator|=} {number|1} {operator|&} b {operator|<=} {number|2}{punctuation|)} \|{operator|>} mutate{punctuation|(}c {operator|=} a^{number|2} %{operator|/}% {number|3}{punctuation|)} {operator|-}{operator|>} z
  x[[{number|1}]]$name@slot
\}
