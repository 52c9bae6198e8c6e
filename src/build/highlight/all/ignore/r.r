{comment|# kettle}
{entry string|library(dplyr)}
{entry string|boil <- function(x, n = 10L, ...) \{}
  {entry string|y <- c(1.5e3, 0xFF, NA, TRUE, Inf, "str\\n", 'q')}
  {entry string|if (is.null(x) \|\| !any(y %in% x)) stop("no") else for (i in seq_len(n)) next}
  {entry string|df %>% filter(a == 1 & b <= 2) \|> mutate(c = a^2 %{punctuation|/}% 3) -> z}
  {entry string|x[{regex|[1]}]$name@slot}
{entry string|\}}
