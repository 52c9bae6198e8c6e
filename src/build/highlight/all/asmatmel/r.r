# kettle
library{punctuation|(}dplyr{punctuation|)}
boil {operator|<}{operator|-} function{punctuation|(}{register variable|x}{punctuation|,} {register variable|n} {operator|=} 10L{punctuation|,} ...{punctuation|)} \{
  {register variable|y} {operator|<}{operator|-} {register variable|c}{punctuation|(}{decimal-number number|1}.5e3{punctuation|,} 0xFF{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} {string|'q'}{punctuation|)}
  if {punctuation|(}is.null{punctuation|(}{register variable|x}{punctuation|)} {operator|\|\|} {operator|!}any{punctuation|(}{register variable|y} {operator|%}{op-code keyword|in}{operator|%} {register variable|x}{punctuation|)}{punctuation|)} stop{punctuation|(}{string|"no"}{punctuation|)} else for {punctuation|(}{register variable|i} {op-code keyword|in} seq_len{punctuation|(}{register variable|n}{punctuation|)}{punctuation|)} next
  df {operator|%}{operator|>}{operator|%} filter{punctuation|(}{register variable|a} {operator|==} {decimal-number number|1} {operator|&} b {operator|<=} {decimal-number number|2}{punctuation|)} {operator|\|}{operator|>} mutate{punctuation|(}{register variable|c} {operator|=} {register variable|a}{operator|^}{decimal-number number|2} {operator|%}{operator|/}{operator|%} {decimal-number number|3}{punctuation|)} {operator|-}{operator|>} {register variable|z}
  {register variable|x}[[{decimal-number number|1}]]$name@slot
\}
