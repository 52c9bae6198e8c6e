{comment|# kettle}
{function|library}{punctuation|(}dplyr{punctuation|)}
boil <- {keyword|function}{punctuation|(}x, n = 10L, ...{punctuation|)} \{
  y <- {function|c}{punctuation|(}{number|1}.5e3, 0xFF, NA, {boolean|TRUE}, Inf, {string|"str\\n"}, 'q'{punctuation|)}
  {keyword|if} {punctuation|(}is.{function|null}{punctuation|(}x{punctuation|)} \|\| !{function|any}{punctuation|(}y %in% x{punctuation|)}{punctuation|)} {function|stop}{punctuation|(}{string|"no"}{punctuation|)} else {function|for} {punctuation|(}i in {function|seq_len}{punctuation|(}n{punctuation|)}{punctuation|)} next
  df %{punctuation|>}% {function|filter}{punctuation|(}a == {number|1} & b <= {number|2}{punctuation|)} \|{punctuation|>} {function|mutate}{punctuation|(}c = a^{number|2} %/% {number|3}{punctuation|)} -{punctuation|>} z
  x[[{number|1}]]$name@slot
{punctuation|\}}
