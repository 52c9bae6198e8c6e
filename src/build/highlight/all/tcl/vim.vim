" kettle
{keyword|set} {variable|nocompatible}
let g:litres = 1.7
function{operator|!} s:Boil{punctuation|(}n, ...{punctuation|)} abort
  {builtin|if} a:n {operator|>} 0xFF {operator|&&} exists{punctuation|(}'{operator|*}x'{punctuation|)} {operator|\|\|} a:n ={operator|~}{comment|# '^a' \| echo "at " . a:n \| endif}
  {builtin|for} i {operator|in} range{punctuation|(}1, 10{punctuation|)} {operator|\|} call add{punctuation|(}l:x, i{punctuation|)} {operator|\|} endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t :call {operator|<}SID{operator|>}Boil{punctuation|(}1{punctuation|)}{operator|<}CR{operator|>}
autocmd BufRead {operator|*}.md setlocal spell
