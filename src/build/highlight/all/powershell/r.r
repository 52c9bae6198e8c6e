{comment|# kettle}
library{punctuation|(}dplyr{punctuation|)}
boil <{operator|-} {keyword|function}{punctuation|(}x{punctuation|,} n = 10L{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {punctuation|\{}
  y <{operator|-} c{punctuation|(}1{punctuation|.}5e3{punctuation|,} 0xFF{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} {string|'q'}{punctuation|)}
  {keyword|if} {punctuation|(}is{punctuation|.}null{punctuation|(}x{punctuation|)} {punctuation|\|}{punctuation|\|} {operator|!}any{punctuation|(}y {operator|%}in% x{punctuation|)}{punctuation|)} stop{punctuation|(}{string|"no"}{punctuation|)} {keyword|else} {keyword|for} {punctuation|(}i in seq_len{punctuation|(}n{punctuation|)}{punctuation|)} next
  df {operator|%}>{operator|%} {keyword|filter}{punctuation|(}a == 1 & b <= 2{punctuation|)} {punctuation|\|}> mutate{punctuation|(}c = a^2 {operator|%}{operator|/}{operator|%} 3{punctuation|)} {operator|-}> z
  x{punctuation|[}{punctuation|[}1{punctuation|]}{punctuation|]}{variable|$name}@slot
{punctuation|\}}
