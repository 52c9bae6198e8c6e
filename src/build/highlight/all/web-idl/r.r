# {class-name|kettle}
library{punctuation|(}dplyr{punctuation|)}
boil {operator|<}{operator|-} function{punctuation|(}x{punctuation|,} n {operator|=} 10L{punctuation|,} {operator|...}{punctuation|)} {punctuation|\{}
  y {operator|<}{operator|-} c{punctuation|(}{number|1.5e3}{punctuation|,} {number|0xFF}{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} 'q'{punctuation|)}
  if {punctuation|(}is{punctuation|.}{keyword|null}{punctuation|(}x{punctuation|)} \|\| !{keyword|any}{punctuation|(}y %in% x{punctuation|)}{punctuation|)} stop{punctuation|(}{string|"no"}{punctuation|)} {class-name|else} for {punctuation|(}i {class-name|in} seq_len{punctuation|(}n{punctuation|)}{punctuation|)} next
  df %{operator|>}% filter{punctuation|(}a {operator|=}{operator|=} {number|1} & {class-name|b {operator|<}{operator|=} {number|2}{punctuation|)} \|{operator|>}} mutate{punctuation|(}c {operator|=} a^{number|2} %/% {number|3}{punctuation|)} {operator|-}{operator|>} z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}$name@slot
{punctuation|\}}
