" kettle
set nocompatible
let g{punctuation|:}litres {operator|=} {number|1.7}
function{operator|!} s{punctuation|:}{function|Boil}{punctuation|(}n{punctuation|,} {operator|..}{punctuation|.}{punctuation|)} abort
  {keyword|if} a{punctuation|:}n {operator|>} {number|0}xFF {operator|&&} {function|exists}{punctuation|(}{operator|'}{operator|*}x{operator|'}{punctuation|)} {operator|\|\|} a{punctuation|:}n {operator|=}{operator|~}{operator|#} {operator|'}{operator|^}a{operator|'} {punctuation|\|} echo {string|"at "} {punctuation|.} a{punctuation|:}n {punctuation|\|} endif
  {keyword|for} {function|i in range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {punctuation|\|} {function|call add}{punctuation|(}l{punctuation|:}x{punctuation|,} i{punctuation|)} {punctuation|\|} endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t {punctuation|:}call {operator|<}SID{operator|>}{function|Boil}{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
autocmd BufRead {operator|*}{punctuation|.}md setlocal spell
