{comment|#} {comment|kettle}
{comment|library(dplyr)}
{comment|boil} {pointer keyword|<}{decrement deleted|-} {comment|function(x}{operator|,} {comment|n} {comment|=} {comment|10L}{operator|,} {operator|.}{operator|.}{operator|.}{comment|)} {comment|\{}
  {comment|y} {pointer keyword|<}{decrement deleted|-} {comment|c(1}{operator|.}{comment|5e3}{operator|,} {comment|0xFF}{operator|,} {comment|NA}{operator|,} {comment|TRUE}{operator|,} {comment|Inf}{operator|,} {comment|"str\\n"}{operator|,} {comment|'q')}
  {comment|if} {comment|(is}{operator|.}{comment|null(x)} {comment|\|\|} {comment|!any(y} {comment|%in%} {comment|x))} {comment|stop("no")} {comment|else} {comment|for} {comment|(i} {comment|in} {comment|seq_len(n))} {comment|next}
  {comment|df} {comment|%}{pointer keyword|>}{comment|%} {comment|filter(a} {comment|==} {comment|1} {comment|&} {comment|b} {pointer keyword|<}{comment|=} {comment|2)} {comment|\|}{pointer keyword|>} {comment|mutate(c} {comment|=} {comment|a^2} {comment|%/%} {comment|3)} {decrement deleted|-}{pointer keyword|>} {comment|z}
  {comment|x}{branching important|[}{branching important|[}{comment|1}{branching important|]}{branching important|]}{comment|$name@slot}
{comment|\}}
