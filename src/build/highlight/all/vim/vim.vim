{comment|" kettle}
{keyword|set} {builtin|nocompatible}
{keyword|let} g{punctuation|:}litres {operator|=} {number|1.7}
{keyword|function}{operator|!} s{punctuation|:}{function|Boil}{punctuation|(}{keyword|n}{punctuation|,} {operator|.}{operator|.}{operator|.}{punctuation|)} abort
  {keyword|if} a{punctuation|:}{keyword|n} {operator|>} {number|0xFF} {operator|&&} {function|exists}{punctuation|(}{string|'*x'}{punctuation|)} {operator|\|\|} a{punctuation|:}{keyword|n} {operator|=~#} {string|'^a'} \| echo {string|"at "} {operator|.} a{punctuation|:}{keyword|n} \| {keyword|endif}
  {keyword|for} i {keyword|in} {function|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} \| {keyword|call} {function|add}{punctuation|(}{keyword|l}{punctuation|:}{keyword|x}{punctuation|,} i{punctuation|)} \| {keyword|endfor}
{keyword|endfunction}
nnoremap {operator|<}{keyword|silent}{operator|>} {operator|<}leader{operator|>}{keyword|t} {punctuation|:}{keyword|call} {operator|<}SID{operator|>}{function|Boil}{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
{builtin|autocmd} BufRead {operator|*}{operator|.}md {keyword|setlocal} {builtin|spell}
