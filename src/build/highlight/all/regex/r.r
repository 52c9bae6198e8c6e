# kettle
library{group punctuation|(}dplyr{group punctuation|)}
boil <- function{group punctuation|(}x, n = 10L, {char-set class-name|.}{char-set class-name|.}{char-set class-name|.}{group punctuation|)} \{
  y <- c{group punctuation|(}1{char-set class-name|.}5e3, 0xFF, NA, TRUE, Inf, "str{escape|\\n}", 'q'{group punctuation|)}
  if {group punctuation|(}is{char-set class-name|.}null{group punctuation|(}x{group punctuation|)} {alternation keyword|\|}{alternation keyword|\|} !any{group punctuation|(}y %in% x{group punctuation|)}{group punctuation|)} stop{group punctuation|(}"no"{group punctuation|)} else for {group punctuation|(}i in seq_len{group punctuation|(}n{group punctuation|)}{group punctuation|)} next
  df %>% filter{group punctuation|(}a == 1 & b <= 2{group punctuation|)} {alternation keyword|\|}> mutate{group punctuation|(}c = a{anchor function|^}2 %/% 3{group punctuation|)} -> z
  x{char-class|{char-class-punctuation punctuation|[}{char-class-punctuation punctuation|[}1{char-class-punctuation punctuation|]}}]{anchor function|$}name@slot
\}
