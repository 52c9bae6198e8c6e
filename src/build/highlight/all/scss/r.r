# kettle
{function|library}{punctuation|(}dplyr{punctuation|)}
boil <- {function|function}{punctuation|(}x{punctuation|,} n = 10L{punctuation|,} ...{punctuation|)} {punctuation|\{}
  y <- {function|c}{punctuation|(}1.5e3{punctuation|,} 0xFF{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} {string|'q'}{punctuation|)}
  if {punctuation|(}is.{null keyword|null}{punctuation|(}x{punctuation|)} \|\| !{function|any}{punctuation|(}y {placeholder selector|%in}% x{punctuation|)}{punctuation|)} {function|stop}{punctuation|(}{string|"no"}{punctuation|)} else for {punctuation|(}i in seq_{function|len}{punctuation|(}n{punctuation|)}{punctuation|)} next
  df %>% {function|filter}{punctuation|(}a {operator|==} 1 & b {operator|<=} 2{punctuation|)} \|> {function|mutate}{punctuation|(}c = a^2 %/% 3{punctuation|)} -> z
  x[[1]]{variable|$name}@slot
{punctuation|\}}
