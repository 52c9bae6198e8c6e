{comment|# kettle}
{c-style-function function|library}{punctuation|(}dplyr{punctuation|)}
boil {operator|<}{operator|-} {c-style-function function|function}{punctuation|(}x{punctuation|,} n {operator|=} 10L{punctuation|,} {operator|..}{dot important|.}{punctuation|)} {punctuation|\{}
  y {operator|<}{operator|-} {c-style-function function|c}{punctuation|(}{number|1.5e3}{punctuation|,} 0xFF{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} 'q'{punctuation|)}
  {keyword|if} {punctuation|(}is{dot important|.}{keyword|null}{punctuation|(}x{punctuation|)} {operator pipe|\|}{operator pipe|\|} !{c-style-function function|any}{punctuation|(}y {operator|%}in{operator|%} x{punctuation|)}{punctuation|)} {c-style-function function|stop}{punctuation|(}{string|"no"}{punctuation|)} {keyword|else} {c-style-function function|for} {punctuation|(}i in {c-style-function function|seq_len}{punctuation|(}n{punctuation|)}{punctuation|)} next
  df {operator|%}{operator|>}{operator|%} {c-style-function function|filter}{punctuation|(}a {operator|==} {number|1} & b {operator|<=} {number|2}{punctuation|)} {operator pipe|\|}{operator|>} {c-style-function function|mutate}{punctuation|(}c {operator|=} a^{number|2} {operator|%}{operator|/}{operator|%} {number|3}{punctuation|)} {operator|-}{operator|>} z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}{variable|$name}@slot
{punctuation|\}}
