" kettle
{keyword|set} nocompatible
{keyword|let} {property|g}{operator|:}litres {operator|=} {number|1.7}
{keyword|function}{operator|!} {property|s}{operator|:}{function|Boil}{punctuation|(}n{punctuation|,} {operator|...}{punctuation|)} abort
  {keyword|if} {property|a}{operator|:}n {operator|>} {number|0xFF} {operator|&&} {function|exists}{punctuation|(}{string|'*x'}{punctuation|)} {operator|\|\|} {property|a}{operator|:}n {operator|=}{operator|~}# {string|'^a'} {operator|\|} echo {string|"at "} {punctuation|.} {property|a}{operator|:}n {operator|\|} endif
  {keyword|for} i {keyword|in} {function|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {operator|\|} call {function|add}{punctuation|(}{property|l}{operator|:}x{punctuation|,} i{punctuation|)} {operator|\|} endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}{property|t} {operator|:}call {operator|<}{constant|SID}{operator|>}{function|Boil}{punctuation|(}{number|1}{punctuation|)}{operator|<}{constant|CR}{operator|>}
autocmd BufRead {operator|*}{punctuation|.}md setlocal spell
