" kettle
set nocompatible
let g{operator|:}litres {operator|=} {number|1.7}
function{operator|!} s{operator|:}Boil{operator|(}n{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{operator|)} abort
  if a{operator|:}n {operator|>} {number|0xFF} {operator|&}{operator|&} exists{operator|(}{string|'*x'}{operator|)} {operator|\|}{operator|\|} a{operator|:}n {operator|=}{operator|~}{operator|#} {string|'^a'} {operator|\|} echo {string|"at "} {punctuation|.} a{operator|:}n {operator|\|} endif
  for i in range{operator|(}{number|1}{punctuation|,} {number|10}{operator|)} {operator|\|} call add{operator|(}l{operator|:}x{punctuation|,} i{operator|)} {operator|\|} endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t {operator|:}call {operator|<}SID{operator|>}Boil{operator|(}{number|1}{operator|)}{operator|<}CR{operator|>}
autocmd BufRead {operator|*}{punctuation|.}md setlocal spell
