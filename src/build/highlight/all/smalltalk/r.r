# kettle
library{punctuation|(}dplyr{punctuation|)}
boil {operator|<}{operator|-} function{punctuation|(}x{operator|,} n {operator|=} {number|10}L{operator|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {punctuation|\{}
  y {operator|<}{operator|-} c{punctuation|(}{number|1.5e3}{operator|,} {number|0}xFF{operator|,} NA{operator|,} TRUE{operator|,} Inf{operator|,} {comment|"str\\n"}{operator|,} {string|'q'}{punctuation|)}
  if {punctuation|(}is{punctuation|.}null{punctuation|(}x{punctuation|)} {operator|\|}{operator|\|} {operator|!}any{punctuation|(}y %in% x{punctuation|)}{punctuation|)} stop{punctuation|(}{comment|"no"}{punctuation|)} else for {punctuation|(}i in seq_len{punctuation|(}n{punctuation|)}{punctuation|)} next
  df %{operator|>}% filter{punctuation|(}a {operator|==} {number|1} {operator|&} b {operator|<=} {number|2}{punctuation|)} {operator|\|}{operator|>} mutate{punctuation|(}c {operator|=} a{operator|^}{number|2} %{operator|/}% {number|3}{punctuation|)} {operator|-}{operator|>} z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}{char|$n}ame{operator|@}slot
{punctuation|\}}
