{text comment|# kettle
library}{punctuation|(}{text comment|dplyr}{punctuation|)}
{text comment|boil <- function}{punctuation|(}{text comment|x}{punctuation|,} {text comment|n =} {number|10L}{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {punctuation|\{}
  {text comment|y <- c}{punctuation|(}{number|1.5e3}{punctuation|,} {number|0xFF}{punctuation|,} {text comment|NA}{punctuation|,} {text comment|TRUE}{punctuation|,} {text comment|Inf}{punctuation|,} {string|"str\\n"}{punctuation|,} {text comment|'q'}{punctuation|)}
  {keyword|if} {punctuation|(}{verb operator|is}{punctuation|.}{text comment|null}{punctuation|(}{text comment|x}{punctuation|)} {text comment|\|\| !any}{punctuation|(}{text comment|y %}{position keyword|in}{text comment|% x}{punctuation|)}{punctuation|)} {text comment|stop}{punctuation|(}{string|"no"}{punctuation|)} {keyword|else} {text comment|for} {punctuation|(}{text comment|i} {position keyword|in} {text comment|seq_len}{punctuation|(}{text comment|n}{punctuation|)}{punctuation|)} {text comment|next
  df %>% filter}{punctuation|(}{text comment|a ==} {number|1} {text comment|& b <=} {number|2}{punctuation|)} {text comment|\|> mutate}{punctuation|(}{text comment|c = a^}{number|2} {text comment|%/%} {number|3}{punctuation|)} {text comment|-> z
  x[}{comment|[1]}{text comment|]$name@slot}
{punctuation|\}}
