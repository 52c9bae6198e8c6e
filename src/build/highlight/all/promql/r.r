{comment|# kettle}
{function|library}{punctuation|(}dplyr{punctuation|)}
boil {operator|<}{operator|-} function{vector-match|{punctuation|(}{label-key attr-name|x}{punctuation|,} {label-key attr-name|n = 10L}{punctuation|,} ...{punctuation|)}} {context-labels|{punctuation|\{}
  y <- c(1.5e3{punctuation|,} 0xFF{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {label-value attr-value|"str\\n"}{punctuation|,} {label-value attr-value|'q'})
  if (is.null(x) \|\| !any(y %in% x)) stop({label-value attr-value|"no"}) else for (i in seq_len(n)) next
  df %>% filter({label-key attr-name|a} {punctuation|=}{punctuation|=} 1 & b <{punctuation|=} 2) \|> mutate({label-key attr-name|c} {punctuation|=} a^2 %/% 3) -> z
  x[[1]]$name@slot
{punctuation|\}}}
