# kettle
{command|{keyword|library}(dplyr}{punctuation|)}
{command|{keyword|boil} <- function(x, n = 10L, ...}{punctuation|)} \{
  {command|{keyword|y} <- c({number|1}.5e3, 0xFF, NA, TRUE, Inf, {string|"str\\n"}, 'q'}{punctuation|)}
  {command|{keyword|if} (is.null(x}{punctuation|)} \|\| !any{punctuation|(}{command|{keyword|y} {variable|%in%} x}{punctuation|)}{punctuation|)} stop{punctuation|(}"no"{punctuation|)} {command|{keyword|else}} {command|{keyword|for} (i in seq_len(n}{punctuation|)}{punctuation|)} next
  {command|{keyword|df} %>% filter(a == {number|1} }{operator|&} {command|{keyword|b} <= {number|2}}{punctuation|)} \|> mutate{punctuation|(}{command|{keyword|c} = a{operator|^}{number|2} %/% {number|3}}{punctuation|)} -> z
  {command|{keyword|x}[[{number|1}]]$name@slot}
\}
