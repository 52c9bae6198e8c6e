" kettle
set nocompatible
let g:litres = {number|1.7}
function{operator|!} s:Boil{punctuation|(}n, ...{punctuation|)} abort
  if a:n {operator|>} {number|0xFF} {operator|&&} exists{punctuation|(}{string|'*x'}{punctuation|)} {operator|\|\|} a:n ={operator|~}{comment|# '^a' \| echo "at " . a:n \| endif}
  for i in range{punctuation|(}{number|1}, {number|10}{punctuation|)} {operator|\|} call add{punctuation|(}l:x, i{punctuation|)} {operator|\|} endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t :call {operator|<}SID{operator|>}Boil{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
autocmd BufRead {operator|*}.md setlocal spell
