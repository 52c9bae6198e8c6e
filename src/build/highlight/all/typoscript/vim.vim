" {tag|kettle}
{tag|set} {tag|nocompatible}
{tag|let} {tag|g}{punctuation|:}{tag|litres} {operator|=} {string|1.7}
{tag|function}{operator|!} {tag|s}{punctuation|:}{tag|Boil}{punctuation|(}{tag|n}{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {tag|abort}
  {tag|if} {tag|a}{punctuation|:}{tag|n} {operator|>} {tag|0xFF} {operator|&&} {tag|exists}{punctuation|(}'{operator|*}{tag|x}'{punctuation|)} {punctuation|\|}{punctuation|\|} {tag|a}{punctuation|:}{tag|n} {operator|=}{string|~}{comment|# '^a' \| echo "at " . a:n \| endif}
  {tag|for} {tag|i} {tag|in} {tag|range}{punctuation|(}{tag|1}{punctuation|,} {tag|10}{punctuation|)} {punctuation|\|} {tag|call} {tag|add}{punctuation|(}{tag|l}{punctuation|:}{tag|x}{punctuation|,} {tag|i}{punctuation|)} {punctuation|\|} {tag|endfor}
{tag|endfunction}
{tag|nnoremap} {operator|<}{tag|silent}{operator|>} {operator|<}{tag|leader}{operator|>}{tag|t} {punctuation|:}{tag|call} {operator|<}{tag|SID}{operator|>}{tag|Boil}{punctuation|(}{tag|1}{punctuation|)}{operator|<}{tag|CR}{operator|>}
{tag|autocmd} {tag|BufRead} {operator|*}{tag|{punctuation|.}md} {tag|setlocal} {tag|spell}
