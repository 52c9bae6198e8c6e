{comment|# kettle}
library{punctuation|(}dplyr{punctuation|)}
boil {function|<}{function|-} function{punctuation|(}x{function|,} n {function|=} {number|10}L{function|,} {dyadic-operator operator|.}{dyadic-operator operator|.}{dyadic-operator operator|.}{punctuation|)} {dfn builtin|\{}
  y {function|<}{function|-} c{punctuation|(}{number|1.5e3}{function|,} {number|0}xFF{function|,} NA{function|,} TRUE{function|,} Inf{function|,} "str{monadic-operator operator|\\}n"{function|,} {string|'q'}{punctuation|)}
  if {punctuation|(}is{dyadic-operator operator|.}null{punctuation|(}x{punctuation|)} {function|\|}{function|\|} {function|!}any{punctuation|(}y %in% x{punctuation|)}{punctuation|)} stop{punctuation|(}"no"{punctuation|)} else for {punctuation|(}i in seq_len{punctuation|(}n{punctuation|)}{punctuation|)} next
  df %{function|>}% filter{punctuation|(}a {function|=}{function|=} {number|1} {monadic-operator operator|&} b {function|<}{function|=} {number|2}{punctuation|)} {function|\|}{function|>} mutate{punctuation|(}c {function|=} a^{number|2} %{monadic-operator operator|/}% {number|3}{punctuation|)} {function|-}{function|>} z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}$name{dyadic-operator operator|@}slot
{dfn builtin|\}}
