# kettle
library(dplyr)
boil {operator|<}{operator|-} function(x, n {operator|=} 10L, ...) \{
  y {operator|<}{operator|-} c({number|1.5e3}, {number|0xFF}, NA, TRUE, Inf, {string|"str\\n"}, {string|'q'})
  if (is.null(x) {operator|\|}{operator|\|} {operator|!}any(y {operator|%}in{operator|%} x)) stop({string|"no"}) else for (i in seq_len(n)) next
  df {operator|%}{operator|>}{operator|%} filter(a {operator|=}{operator|=} {number|1} {operator|&} b {operator|<}{operator|=} {number|2}) {operator|\|}{operator|>} mutate(c {operator|=} a^{number|2} {operator|%}{operator|/}{operator|%} {number|3}) {operator|-}{operator|>} z
  x{operator|[}{operator|[}{number|1}{operator|]}{operator|]}{operator|$}name@slot
\}
