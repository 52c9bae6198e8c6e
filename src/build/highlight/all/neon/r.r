{comment|# kettle}
{literal string|library}{punctuation|(}{literal string|dplyr}{punctuation|)}
{literal string|boil <- function}{punctuation|(}{literal string|x}{punctuation|,} {key property|n} {punctuation|=} {literal string|10L}{punctuation|,} {literal string|...}{punctuation|)} {punctuation|\{}
  {literal string|y <- c}{punctuation|(}{number|1.5e3}{punctuation|,} {number|0xFF}{punctuation|,} {literal string|NA}{punctuation|,} {boolean|TRUE}{punctuation|,} {literal string|Inf}{punctuation|,} {string|"str\\n"}{punctuation|,} {string|'q'}{punctuation|)}
  {literal string|if} {punctuation|(}{literal string|is.null}{punctuation|(}{literal string|x}{punctuation|)} {literal string|\|\| !any}{punctuation|(}{literal string|y %in% x}{punctuation|)}{punctuation|)} {literal string|stop}{punctuation|(}{string|"no"}{punctuation|)} {literal string|else for} {punctuation|(}{literal string|i in seq_len}{punctuation|(}{literal string|n}{punctuation|)}{punctuation|)} {literal string|next}
  {literal string|df %>% filter}{punctuation|(}{key property|a} {punctuation|=}{punctuation|=} {number|1} {literal string|& b} {key property|<}{punctuation|=} {number|2}{punctuation|)} {literal string|\|> mutate}{punctuation|(}{key property|c} {punctuation|=} {literal string|a^2 %/%} {number|3}{punctuation|)} {literal string|-> z}
  {literal string|x[[}{number|1}{punctuation|]}{punctuation|]}$name@slot
{punctuation|\}}
