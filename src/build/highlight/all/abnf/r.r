# {rule|kettle}
{rule|library}{punctuation|(}{rule|dplyr}{punctuation|)}
{rule|boil} <- {rule|function}{punctuation|(}{rule|x}, {rule|n} {operator|=} {repetition operator|10}{rule|L}, ...{punctuation|)} \{
  {rule|y} <- {rule|c}{punctuation|(}{repetition operator|1}.{repetition operator|5}{rule|e3}, {repetition operator|0}{rule|xFF}, {rule|NA}, {rule|TRUE}, {rule|Inf}, {string|"str\\n"}, '{rule|q}'{punctuation|)}
  {rule|if} {punctuation|(}{rule|is}.{rule|null}{punctuation|(}{rule|x}{punctuation|)} \|\| !{rule|any}{punctuation|(}{rule|y} %{rule|in}% {rule|x}{punctuation|)}{punctuation|)} {rule|stop}{punctuation|(}{string|"no"}{punctuation|)} {rule|else} {rule|for} {punctuation|(}{rule|i} {rule|in} {rule|seq_len}{punctuation|(}{rule|n}{punctuation|)}{punctuation|)} {rule|next}
  {rule|df} %>% {rule|filter}{punctuation|(}{rule|a} {operator|=}{operator|=} {repetition operator|1} & {rule|b} <{operator|=} {repetition operator|2}{punctuation|)} \|> {rule|mutate}{punctuation|(}{rule|c} {operator|=} {rule|a}^{repetition operator|2} %{operator|/}% {repetition operator|3}{punctuation|)} -> {rule|z}
  {rule|x}{punctuation|[}{punctuation|[}{repetition operator|1}{punctuation|]}{punctuation|]}${rule|name}@{rule|slot}
\}
