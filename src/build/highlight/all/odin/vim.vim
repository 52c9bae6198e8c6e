" kettle
set nocompatible
let g{punctuation|:}litres {operator|=} {number|1.7}
function{operator|!} s{punctuation|:}{procedure-name function|Boil}{punctuation|(}n{punctuation|,} {operator|..}{punctuation|.}{punctuation|)} abort
  {keyword|if} a{punctuation|:}n {operator|>} {number|0xFF} {operator|&&} {procedure-name function|exists}{punctuation|(}'{operator|*}x'{punctuation|)} {operator|\|\|} a{punctuation|:}n {operator|=}{operator|~}# '{operator|^}a' {operator|\|} echo {string|"at "} {punctuation|.} a{punctuation|:}n {operator|\|} endif
  {keyword|for} i {keyword|in} {procedure-name function|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {operator|\|} call {procedure-name function|add}{punctuation|(}l{punctuation|:}x{punctuation|,} i{punctuation|)} {operator|\|} endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t {punctuation|:}call {operator|<}SID{operator|>}{procedure-name function|Boil}{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
autocmd BufRead {operator|*}{punctuation|.}md setlocal spell
