" kettle
{keyword|set} nocompatible
let g{operator|:}litres {operator|=} {number|1.7}
function! s{operator|:}{function|Boil}{punctuation|(}n{punctuation|,} {operator|...}{punctuation|)} abort
  if a{operator|:}n {operator|>} {number|0xFF} && {keyword|exists}{punctuation|(}{string|'*x'}{punctuation|)} {operator|\|}{operator|\|} a{operator|:}n {operator|=~}# {string|'^a'} {operator|\|} echo {string|"at "} {punctuation|.} a{operator|:}n {operator|\|} endif
  {keyword|for} i {keyword|in} {function|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {operator|\|} {keyword|call} {keyword|add}{punctuation|(}l{operator|:}x{punctuation|,} i{punctuation|)} {operator|\|} endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t {operator|:}{keyword|call} {operator|<}SID{operator|>}{function|Boil}{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
autocmd BufRead {operator|*}{punctuation|.}md setlocal spell
