" kettle
set nocompatible
let g:litres {operator|=} {number|1.7}
function{comment|! s:Boil(n, ...) abort}
  if a:n > {number|0}xFF && exists({string|'*x'}) \|\| a:n {operator|=}~{comment|# '^a' \| echo "at " . a:n \| endif}
  for i in range({number|1}, {number|10}) \| call add(l:x, i) \| endfor
endfunction
nnoremap <silent> <leader>t :call <SID>Boil({number|1})<CR>
autocmd BufRead *.md setlocal spell
