{comment-hash comment|# kettle}
library{punctuation|(}dplyr{punctuation|)}
boil {operator|<}{operator|-} function{punctuation|(}x{punctuation|,} n {operator|=} {number|10}L{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {punctuation|\{}
  y {operator|<}{operator|-} c{punctuation|(}{number|1.5e3}{punctuation|,} {number|0xFF}{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {string|{punctuation|"}str\\n{punctuation|"}}{punctuation|,} {string|{punctuation|'}q{punctuation|'}}{punctuation|)}
  {keyword|if} {punctuation|(}is{punctuation|.}{boolean|null}{punctuation|(}x{punctuation|)} {operator|\|}{operator|\|} !any{punctuation|(}y {operator|%}in{operator|%} x{punctuation|)}{punctuation|)} {keyword|stop}{punctuation|(}{string|{punctuation|"}no{punctuation|"}}{punctuation|)} {keyword|else} {keyword|for} {punctuation|(}i {operator|in} seq_len{punctuation|(}n{punctuation|)}{punctuation|)} {function|next}
  df {operator|%}{operator|>}{operator|%} filter{punctuation|(}a {operator|==} {number|1} & b {operator|<=} {number|2}{punctuation|)} {operator|\|}{operator|>} mutate{punctuation|(}c {operator|=} a^{number|2} {operator|%}{operator|/}{operator|%} {number|3}{punctuation|)} {operator|-}{operator|>} z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}${function|name}@slot
{punctuation|\}}
