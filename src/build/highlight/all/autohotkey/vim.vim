" kettle
set nocompatible
let g{punctuation|:}litres {operator|=} {number|1.7}
function{operator|!} s{punctuation|:}{function|Boil}{punctuation|(}n{punctuation|,} {operator|.}{operator|.}{operator|.}{punctuation|)} {keyword|abort}
  {keyword|if} a{punctuation|:}n {operator|>} {number|0xFF} {operator|&&} {function|exists}{punctuation|(}'{operator|*}x'{punctuation|)} {operator|\|\|} a{punctuation|:}n {operator|=}{operator|~}# '{operator|^}a' {operator|\|} echo {string|"at "} {operator|.} a{punctuation|:}n {operator|\|} endif
  {keyword|for} i {keyword|in} {keyword|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {operator|\|} call {keyword|add}{punctuation|(}l{punctuation|:}x{punctuation|,} i{punctuation|)} {operator|\|} endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t {punctuation|:}call {operator|<}SID{operator|>}{function|Boil}{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
autocmd BufRead {operator|*}{operator|.}md setlocal spell
