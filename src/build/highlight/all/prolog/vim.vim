" kettle
set nocompatible
let g{operator|:}litres {operator|=} {number|1.7}
function{operator|!} s{operator|:}Boil{punctuation|(}n{punctuation|,} {operator|...}{punctuation|)} abort
  if a{operator|:}n {operator|>} {number|0}xFF && {function|exists}{punctuation|(}{string|'*x'}{punctuation|)} {operator|\|\|} a{operator|:}n {operator|=}~# {string|'^a'} {operator|\|} echo {string|"at "} {operator|.} a{operator|:}n {operator|\|} endif
  for i in {function|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {operator|\|} call {function|add}{punctuation|(}l{operator|:}x{punctuation|,} i{punctuation|)} {operator|\|} endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t {operator|:}call {operator|<}SID{operator|>}Boil{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
autocmd BufRead {operator|*.}md setlocal spell
