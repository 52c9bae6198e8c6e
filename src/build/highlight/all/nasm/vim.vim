" kettle
set nocompatible
let g:litres {operator|=} {number|1.7}
function{operator|!} s:Boil(n, ...) abort
  if a:n {operator|>} {number|0xFF} {operator|&}{operator|&} exists({string|'*x'}) {operator|\|}{operator|\|} a:n {operator|=}~# {string|'^a'} {operator|\|} echo {string|"at "} . a:n {operator|\|} endif
  for i in range({number|1}, {number|10}) {operator|\|} call add(l:x, i) {operator|\|} endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t :call {operator|<}SID{operator|>}Boil({number|1}){operator|<}CR{operator|>}
autocmd BufRead {operator|*}.md setlocal spell
