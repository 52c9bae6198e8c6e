{comment|# kettle}
library(dplyr)
boil <- function(x, n = 10L, ...) \{
  y <- c(1.5e3, 0xFF, NA, TRUE, Inf, {string|"str\\n"}, {string|'q'})
  if (is.null(x) \|\| !any(y {variable|%in}% x)) stop({string|"no"}) else for (i in seq_len(n)) next
  df %>% filter(a == 1 & b <= 2) \|> mutate(c = a{regex|^2 %/% 3) -> z}
  x[{directive-flags keyword|[1]}]{variable|$name}@slot
\}
