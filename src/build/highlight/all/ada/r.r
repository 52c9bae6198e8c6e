# {variable|kettle}
{variable|library}{punctuation|(}{variable|dplyr}{punctuation|)}
{variable|boil} {operator|<}{operator|-} {keyword|function}{punctuation|(}{variable|x}{punctuation|,} {variable|n} {operator|=} 10L{punctuation|,} {punctuation|..}{punctuation|.}{punctuation|)} \{
  {variable|y} {operator|<}{operator|-} {variable|c}{punctuation|(}{number|1.5e3}{punctuation|,} 0xFF{punctuation|,} {variable|NA}{punctuation|,} {boolean|TRUE}{punctuation|,} {variable|Inf}{punctuation|,} {string|"str\\n"}{punctuation|,} {char|'q'}{punctuation|)}
  {keyword|if} {punctuation|(}{keyword|is}{punctuation|.}{keyword|null}{punctuation|(}{variable|x}{punctuation|)} \|\| !{variable|any}{punctuation|(}{variable|y} %{keyword|in}% {variable|x}{punctuation|)}{punctuation|)} {variable|stop}{punctuation|(}{string|"no"}{punctuation|)} {keyword|else} {keyword|for} {punctuation|(}{variable|i} {keyword|in} {variable|seq_len}{punctuation|(}{variable|n}{punctuation|)}{punctuation|)} {variable|next}
  {variable|df} %{operator|>}% {variable|filter}{punctuation|(}{variable|a} {operator|=}{operator|=} {number|1} {operator|&} {variable|b} {operator|<=} {number|2}{punctuation|)} \|{operator|>} {variable|mutate}{punctuation|(}{variable|c} {operator|=} {variable|a}^{number|2} %{operator|/}% {number|3}{punctuation|)} {operator|-}{operator|>} {variable|z}
  {variable|x}[[{number|1}]]${variable|name}@{variable|slot}
\}
