# kettle
{tag|library{attributes|{punctuation|(}{attr-name|dplyr}{punctuation|)}}}
{tag|boil} {plain-text|<- function(x, n = 10L, ...) \{}
  {tag|y} {plain-text|<- c(1.5e3, 0xFF, NA, TRUE, Inf, "str\\n", 'q')}
  {flow-control|{branch keyword|if} {punctuation|(}is{punctuation|.}{function|null}{punctuation|(}x{punctuation|)} {operator|\|\|} {operator|!}{function|any}{punctuation|(}y {operator|%}{keyword|in}{operator|%} x{punctuation|)}{punctuation|)} {function|stop}{punctuation|(}{string|"no"}{punctuation|)} {keyword|else} {keyword|for} {punctuation|(}i {keyword|in} {function|seq_len}{punctuation|(}n{punctuation|)}{punctuation|)} next}
  {tag|df} {plain-text|%>% filter(a == 1 & b <= 2) \|> mutate(c = a^2 %/% 3) -> z}
  {tag|x}[[1]]$name@slot
\}
