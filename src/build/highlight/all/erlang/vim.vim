" {atom|kettle}
{atom|set} {atom|nocompatible}
{atom|let} {atom|g}{punctuation|:}{atom|litres} {operator|=} {number|1.7}
{atom|function}{operator|!} {atom|s}{punctuation|:}{variable|Boil}{punctuation|(}{atom|n}{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {atom|abort}
  {keyword|if} {atom|a}{punctuation|:}{atom|n} {operator|>} {number|0}{atom|xFF} && {function|exists}{punctuation|(}{quoted-atom atom|'*x'}{punctuation|)} {punctuation|\|}{punctuation|\|} {atom|a}{punctuation|:}{atom|n} {operator|=}~{punctuation|#} {quoted-atom atom|'^a'} {punctuation|\|} {atom|echo} {string|"at "} {punctuation|.} {atom|a}{punctuation|:}{atom|n} {punctuation|\|} {atom|endif}
  {atom|for} {atom|i} {atom|in} {function|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {punctuation|\|} {atom|call} {function|add}{punctuation|(}{atom|l}{punctuation|:}{atom|x}{punctuation|,} {atom|i}{punctuation|)} {punctuation|\|} {atom|endfor}
{atom|endfunction}
{atom|nnoremap} {operator|<}{atom|silent}{operator|>} {operator|<}{atom|leader}{operator|>}{atom|t} {punctuation|:}{atom|call} {operator|<}{variable|SID}{operator|>}{variable|Boil}{punctuation|(}{number|1}{punctuation|)}{operator|<}{variable|CR}{operator|>}
{atom|autocmd} {variable|BufRead} {operator|*}{punctuation|.}{atom|md} {atom|setlocal} {atom|spell}
