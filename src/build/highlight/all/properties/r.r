{comment|# kettle}
library(dplyr)
{key attr-name|boil} {value attr-value|<- function(x, n = 10L, ...) \{}
{key attr-name|  y} {value attr-value|<- c(1.5e3, 0xFF, NA, TRUE, Inf, "str\\n", 'q')}
{key attr-name|  if} {value attr-value|(is.null(x) \|\| !any(y %in% x)) stop("no") else for (i in seq_len(n)) next}
{key attr-name|  df} {value attr-value|%>% filter(a == 1 & b <= 2) \|> mutate(c = a^2 %/% 3) -> z}
  x[[1]]$name@slot
\}
