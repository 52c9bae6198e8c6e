" kettle
set nocompatible
let g:litres = 1.7
function! s:Boil{operator|(}n, {operator|...}{operator|)} abort
  if a:n > 0xFF && exists{operator|(}{string|'*x'}{operator|)} {operator|\|}{operator|\|} a:n =~# {string|'^a'} {operator|\|} echo {string|"at "} . a:n {operator|\|} endif
  for i in range{operator|(}1, 10{operator|)} {operator|\|} call add{operator|(}l:x, i{operator|)} {operator|\|} endfor
endfunction
nnoremap {rule|{punctuation|<}silent{punctuation|>}} {rule|{punctuation|<}leader{punctuation|>}}t :call {rule|{punctuation|<}SID{punctuation|>}}Boil{operator|(}1{operator|)}{rule|{punctuation|<}CR{punctuation|>}}
autocmd BufRead {operator|*}.md setlocal spell
