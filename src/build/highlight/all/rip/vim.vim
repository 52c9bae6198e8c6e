" {reference|kettle}
{reference|set} {reference|nocompatible}
{reference|let} {reference|g}{symbol|:litres} {punctuation|=} {number|1.7}
{reference|function!} {reference|s}{symbol|:Boil}{punctuation|(}{reference|n}{punctuation|,} {punctuation|...}{punctuation|)} {reference|abort}
  {keyword|if} {reference|a}{symbol|:n} {punctuation|>} 0{reference|xFF} {reference|&&} {reference|exists}{punctuation|(}{string|'*x'}{punctuation|)} {reference|\|\|} {reference|a}{symbol|:n} {punctuation|=}{reference|~}{comment|# '^a' \| echo "at " . a:n \| endif}
  {reference|for} {reference|i} {reference|in} {reference|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {reference|\|} {reference|call} {reference|add}{punctuation|(}{reference|l}{symbol|:x}{punctuation|,} {reference|i}{punctuation|)} {reference|\|} {reference|endfor}
{reference|endfunction}
{reference|nnoremap} {punctuation|<}{reference|silent}{punctuation|>} {punctuation|<}{reference|leader}{punctuation|>}{reference|t} {symbol|:call} {punctuation|<}{reference|SID}{punctuation|>}{reference|Boil}{punctuation|(}{number|1}{punctuation|)}{punctuation|<}{reference|CR}{punctuation|>}
{reference|autocmd} {reference|BufRead} {reference|*}{punctuation|.}{reference|md} {reference|setlocal} {reference|spell}
