{value|# kettle}
{value|library(dplyr)}
{value|boil <- function(x}{punctuation|,}{value| n = 10L}{punctuation|,}{value| ...) \{}
{value|  y <- c(1.5e3}{punctuation|,}{value| 0xFF}{punctuation|,}{value| NA}{punctuation|,}{value| TRUE}{punctuation|,}{value| Inf}{punctuation|,}{value| }{value|"str\\n"}{punctuation|,}{value| 'q')}
{value|  if (is.null(x) \|\| !any(y %in% x)) stop(}{value|"no"}{value|) else for (i in seq_len(n)) next}
{value|  df %>% filter(a == 1 & b <= 2) \|> mutate(c = a^2 %/% 3) -> z}
{value|  x[[1]]$name@slot}
{value|\}}
