# kettle
library(dplyr)
boil <- function(x, n = 10L, ...) \{
  y <- c(1.5e3, 0xFF, {property|N}{property|A}, {property|T}{property|R}{property|U}{property|E}, {property|I}nf, {string|"str\\n"}, 'q')
  if {comment|(is.null(x)} \|\| !any(y %in% x)) stop({string|"no"}) else for {comment|(i in seq_len(n)}) next
  df %>% filter(a == 1 & b <= 2) \|> mutate(c = a^2 %/% 3) -> z
  x[[1]]$name@slot
\}
