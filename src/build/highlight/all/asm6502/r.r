# kettle
library{punctuation|(}dplyr{punctuation|)}
boil <- function{punctuation|(}{register variable|x}{punctuation|,} n = 10L{punctuation|,} ...{punctuation|)} \{
  {register variable|y} <- c{punctuation|(}{decimal-number number|1}.5e3{punctuation|,} 0xFF{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} {string|'q'}{punctuation|)}
  if {punctuation|(}is.null{punctuation|(}{register variable|x}{punctuation|)} \|\| !any{punctuation|(}{register variable|y} %in% {register variable|x}{punctuation|)}{punctuation|)} stop{punctuation|(}{string|"no"}{punctuation|)} else for {punctuation|(}i in seq_len{punctuation|(}n{punctuation|)}{punctuation|)} next
  df %>% filter{punctuation|(}{register variable|a} == {decimal-number number|1} & b <= {decimal-number number|2}{punctuation|)} \|> mutate{punctuation|(}c = {register variable|a}^{decimal-number number|2} %/% {decimal-number number|3}{punctuation|)} -> z
  {register variable|x}[[{decimal-number number|1}]]$name@slot
\}
