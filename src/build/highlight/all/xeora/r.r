# kettle
library(dplyr)
boil {tag|{tag|{punctuation|<}-} {attr-name|function(x,} {attr-name|n} {attr-value|{punctuation attr-equals|=} 10L,} {attr-name|...)} {attr-name|\{}
  {attr-name|y} {attr-name|<-} {attr-name|c(1.5e3,} {attr-name|0xFF,} {attr-name|NA,} {attr-name|TRUE,} {attr-name|Inf,} {attr-name|"str\\n",} {attr-name|'q')}
  {attr-name|if} {attr-name|(is.null(x)} {attr-name|\|\|} {attr-name|!any(y} {attr-name|%in%} {attr-name|x))} {attr-name|stop("no")} {attr-name|else} {attr-name|for} {attr-name|(i} {attr-name|in} {attr-name|seq_len(n))} {attr-name|next}
  {attr-name|df} {attr-name|%}{punctuation|>}}% filter(a == 1 & b <= 2) \|> mutate(c = a^2 %/% 3) -> z
  x[[1]]$name@slot
\}
