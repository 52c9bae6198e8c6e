# kettle
{function-name builtin|library}{punctuation|(}dplyr{punctuation|)}
boil {operator|<}{operator|-} {function-name builtin|function}{punctuation|(}x{operator|,} n {operator|=} 10L{operator|,} ...{punctuation|)} {punctuation|\{}
  y {operator|<}{operator|-} {function-name builtin|c}{punctuation|(}{number|1.5e3}{operator|,} 0xFF{operator|,} NA{operator|,} {boolean|TRUE}{operator|,} Inf{operator|,} {string|"str\\n"}{operator|,} 'q'{punctuation|)}
  if {punctuation|(}is.{function-name builtin|null}{punctuation|(}x{punctuation|)} {punctuation|\|}{punctuation|\|} !{function-name builtin|any}{punctuation|(}y {operator|%}in{operator|%} x{punctuation|)}{punctuation|)} {function-name builtin|stop}{punctuation|(}{string|"no"}{punctuation|)} else for {punctuation|(}i in {function-name builtin|seq_len}{punctuation|(}n{punctuation|)}{punctuation|)} next
  df {operator|%}{operator|>}{operator|%} {function-name builtin|filter}{punctuation|(}a {operator|=}{operator|=} {number|1} {operator|&} b {operator|<=} {number|2}{punctuation|)} {punctuation|\|}{operator|>} {function-name builtin|mutate}{punctuation|(}c {operator|=} a{operator|^}{number|2} {operator|%}{operator|/}{operator|%} {number|3}{punctuation|)} {operator|-}{operator|>} z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}$name@slot
{punctuation|\}}
