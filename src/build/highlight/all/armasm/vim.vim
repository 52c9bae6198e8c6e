" kettle
set nocompatible
let g:litres {operator|=} {number|1.7}
function{operator|!} s:Boil{punctuation|(}n{punctuation|,} ...{punctuation|)} abort
  if a:n {operator|>} {number|0xFF} {operator|&&} exists{punctuation|(}{char|'*x'}{punctuation|)} {operator|\|\|} a:n {operator|=}~{operator|#} {char|'^a'} {operator|\|} echo {string|"at "} . a:n {operator|\|} endif
  for i in range{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {operator|\|} call add{punctuation|(}l:x{punctuation|,} i{punctuation|)} {operator|\|} endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t :call {operator|<}SID{operator|>}Boil{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
autocmd BufRead {operator|*}.md setlocal spell
