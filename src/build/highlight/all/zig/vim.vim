" kettle
set nocompatible
let g{punctuation|:}{class-name|litres} {operator|=} {number|1.7}
function{operator|!} s{punctuation|:}{function|Boil}{punctuation|(}n{punctuation|,} {operator|...}{punctuation|)} abort
  {keyword|if} a{punctuation|:}n {operator|>} {number|0xFF} {operator|&}{operator|&} {function|exists}{punctuation|(}'{operator|*}x'{punctuation|)} {operator|\|\|} a{punctuation|:}{class-name|n} {operator|=}{operator|~}# '{operator|^}a' {operator|\|} echo {string|"at "} {punctuation|.} a{punctuation|:}n {operator|\|} endif
  {keyword|for} i in {function|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {operator|\|} call {function|add}{punctuation|(}l{punctuation|:}{class-name|x}{punctuation|,} i{punctuation|)} {operator|\|} endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t {punctuation|:}call {operator|<}SID{operator|>}{function|Boil}{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
autocmd BufRead {operator|*}{punctuation|.}md setlocal spell
