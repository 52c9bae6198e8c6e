# kettle
{keyword|library}(dplyr)
{keyword|boil} <- function(x, n = 10L, ...) {punctuation|\{}
  {keyword|y} <- c(1.5e3, 0xFF, NA, TRUE, Inf, {string|"str\\n"}, {string|'q'})
  {keyword|if} (is.null(x) \|\| !any(y %in% x)) stop({string|"no"}) else for (i in seq_len(n)) next
  {keyword|df} %>% filter(a == 1 & b <= 2) \|> mutate(c = a^2 %/% 3) -> z
  {keyword|x}[[1]]$name@slot
{punctuation|\}}
