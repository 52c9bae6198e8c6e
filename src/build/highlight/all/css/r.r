{selector|# kettle
library(dplyr)
boil <- function(x, n = 10L, ...)} {punctuation|\{}
  y <- {function|c}{punctuation|(}1.5e3{punctuation|,} 0xFF{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} {string|'q'}{punctuation|)}
  if {punctuation|(}is.{function|null}{punctuation|(}x{punctuation|)} \|\| !{function|any}{punctuation|(}y %in% x{punctuation|)}{punctuation|)} {function|stop}{punctuation|(}{string|"no"}{punctuation|)} else for {punctuation|(}i in seq_{function|len}{punctuation|(}n{punctuation|)}{punctuation|)} next
  df %>% {function|filter}{punctuation|(}a == 1 & b <= 2{punctuation|)} \|> {function|mutate}{punctuation|(}c = a^2 %/% 3{punctuation|)} -> z
  x[[1]]$name@slot
{punctuation|\}}
