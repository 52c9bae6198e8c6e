" kettle
set nocompatible
let g{punctuation|:}litres {operator|=} {number|1.7}
{keyword|function}{operator|!} s{punctuation|:}{function|Boil}{punctuation|(}n{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} abort
  {keyword|if} a{punctuation|:}n {operator|>} {number|0xFF} {operator|&&} {function|exists}{punctuation|(}{string|'*x'}{punctuation|)} {operator|\|\|} a{punctuation|:}n {operator|=}{operator|~}# {string|'^a'} {operator|\|} echo {string|"at "} {punctuation|.} a{punctuation|:}n {operator|\|} endif
  {keyword|for} i {keyword|in} {function|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {operator|\|} call {function|add}{punctuation|(}l{punctuation|:}x{punctuation|,} i{punctuation|)} {operator|\|} endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t {punctuation|:}call {operator|<}SID{operator|>}{function|Boil}{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
autocmd BufRead {operator|*}{punctuation|.}md setlocal spell
