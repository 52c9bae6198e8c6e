{selector|# kettle}
{function|library}{punctuation|(}dplyr{punctuation|)}
{selector|boil <- function(x, n = 10L, ...) \{}
  {selector|y <- c(1.5e3, 0xFF, NA, TRUE, Inf, "str\\n", 'q')}
  {selector|if (is.null(x) \|\| !any(y %in% x)) stop("no") else for (i in seq_len(n)) next}
  {selector|df %>% filter(a == 1 & b <= 2) \|> mutate(c = a^2 %/% 3) -> z}
  {selector|x[[1]]$name@slot}
{selector|\}}
