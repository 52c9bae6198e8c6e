{operator|#} {variable|k}{variable|e}{variable|t}{variable|t}{variable|l}{variable|e}
{variable|l}{variable|i}{variable|b}{variable|r}{variable|a}{variable|r}{variable|y}{non-standard bold|(}{variable|d}{variable|p}{variable|l}{variable|y}{variable|r}{non-standard bold|)}
{variable|b}{variable|o}{variable|i}{variable|l} {non-standard bold|<}{operator|-} {variable|f}{variable|u}{variable|n}{variable|c}{variable|t}{variable|i}{variable|o}{variable|n}{non-standard bold|(}{variable|x}{operator|,} {variable|n} {operator|=} {number|10}L{operator|,} {operator|.}{operator|.}{operator|.}{non-standard bold|)} {comment|\{
  y <- c(1.5e3, 0xFF, NA, TRUE, Inf, "str\\n", 'q')
  if (is.null(x) \|\| !any(y %in% x)) stop("no") else for (i in seq_len(n)) next
  df %>% filter(a == 1 & b <= 2) \|> mutate(c = a^2 %/% 3) -> z
  x[[1]]$name@slot
\}}
