# kettle
library(dplyr)
boil <- function(x, n = 10L, ...) \{
{unchanged|{prefix unchanged| }{line| y <- c(1.5e3, 0xFF, NA, TRUE, Inf, "str\\n", 'q')
}{prefix unchanged| }{line| if (is.null(x) \|\| !any(y %in% x)) stop("no") else for (i in seq_len(n)) next
}{prefix unchanged| }{line| df %>% filter(a == 1 & b <= 2) \|> mutate(c = a^2 %/% 3) -> z
}{prefix unchanged| }{line| x[[1]]$name@slot
}}\}
