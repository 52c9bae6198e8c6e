# {function|kettle}
{function|library}({function|dplyr})
{function|boil} <- {function|function}({function|x}, {function|n} = 10L, ...) \{
  {function|y} <- {function|c}(1.5{function|e3}, 0{function|x}FF, NA, TRUE, I{function|nf}, {string|"str\\n"}, {string|'q'})
  {function|if} ({function|is}.{function|null}({function|x}) \|\| !{function|any}({function|y} {constant|%in}% {function|x})) {function|stop}({string|"no"}) {function|else} {function|for} ({function|i} {function|in} {function|seq}_{function|len}({function|n})) {function|next}
  {function|df} %>% {function|filter}({function|a} {keyword|==} 1 & {function|b} <= 2) \|> {function|mutate}({function|c} = {function|a}^2 %/% 3) -> {function|z}
  {function|x}[[1]]${function|name}{class-name|@slot}
\}
