# kettle
library(dplyr)
boil <- function(x, n = 10L, ...) {
  y <- c(1.5e3, 0xFF, NA, TRUE, Inf, "str\n", 'q')
  if (is.null(x) || !any(y %in% x)) stop("no") else for (i in seq_len(n)) next
  df %>% filter(a == 1 & b <= 2) |> mutate(c = a^2 %/% 3) -> z
  x[[1]]$name@slot
}
