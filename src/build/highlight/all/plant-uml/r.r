# kettle
library{punctuation|(}dplyr{punctuation|)}
boil {arrow operator|<-} function{punctuation|(}x{punctuation|,} n = 10L{punctuation|,} {punctuation|...}{punctuation|)} {punctuation|\{}
  y {arrow operator|<-} c{punctuation|(}1.5e3{punctuation|,} 0xFF{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} 'q'{punctuation|)}
  {keyword|if} {punctuation|(}{keyword|is}.null{punctuation|(}x{punctuation|)} \|\| !any{punctuation|(}y {variable|%in%} x{punctuation|)}{punctuation|)} stop{punctuation|(}{string|"no"}{punctuation|)} else for {punctuation|(}i in seq_len{punctuation|(}n{punctuation|)}{punctuation|)} next
  df %>% filter{punctuation|(}a == 1 & b <= 2{punctuation|)} \|> mutate{punctuation|(}c = a^2 %/% 3{punctuation|)} {arrow operator|->} z
  x{punctuation|[}{punctuation|[}1{punctuation|]}{punctuation|]}{variable|$name}@slot
{punctuation|\}}
