# kettle
library{punctuation|(}dplyr{punctuation|)}
boil {operator|<}{operator|-} function{punctuation|(}x{punctuation|,} n {operator|=} 10L{punctuation|,} {location-counter important|.}{location-counter important|.}{location-counter important|.}{punctuation|)} {punctuation|\{}
  y {operator|<}{operator|-} c{punctuation|(}{number|1}.5e3{punctuation|,} {number|0xFF}{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {identifier|"str\\n"}{punctuation|,} 'q'{punctuation|)}
  if {punctuation|(}is.null{punctuation|(}x{punctuation|)} {operator|\|\|} {operator|!}any{punctuation|(}y {operator|%}in{operator|%} x{punctuation|)}{punctuation|)} stop{punctuation|(}{identifier|"no"}{punctuation|)} else for {punctuation|(}i in seq_len{punctuation|(}n{punctuation|)}{punctuation|)} next
  df {operator|%}{operator|>}{operator|%} filter{punctuation|(}a {operator|==} {number|1} {operator|&} b {operator|<=} {number|2}{punctuation|)} {operator|\|}{operator|>} mutate{punctuation|(}c {operator|=} a{operator|^}{number|2} {operator|%}{operator|/}{operator|%} {number|3}{punctuation|)} {operator|->} z
  x[[{number|1}]]$name@slot
{punctuation|\}}
