{normal-word|#} {normal-word|kettle}
{normal-word|library(dplyr)}
{normal-word|boil} {normal-word|<-} {normal-word|function(x,} {normal-word|n} {kernel-builtin variable|=} {normal-word|10L,} {normal-word|...)} {curly-brace-literal-delimiter operator|\{}
  {normal-word|y} {normal-word|<-} {normal-word|c(1.5e3,} {normal-word|0xFF,} {normal-word|NA,} {normal-word|TRUE,} {normal-word|Inf,} {string|"str{number|\\n}"}, {normal-word|'q')}
  {combinators keyword|if} {normal-word|(is.null(x)} {normal-word|\|\|} {normal-word|!any(y} {normal-word|%in%} {normal-word|x))} {normal-word|stop("no")} {normal-word|else} {normal-word|for} {normal-word|(i} {normal-word|in} {normal-word|seq_len(n))} {normal-word|next}
  {normal-word|df} {conventionally-named-word keyword|%>%} {normal-word|filter(a} {normal-word|==} {number|1} {normal-word|&} {normal-word|b} {math-builtin variable|<=} {normal-word|2)} {conventionally-named-word keyword|\|>} {normal-word|mutate(c} {kernel-builtin variable|=} {normal-word|a^2} {normal-word|%/%} {normal-word|3)} {conventionally-named-word keyword|->} {normal-word|z}
  {normal-word|x[[1]]$name@slot}
{curly-brace-literal-delimiter operator|\}}
