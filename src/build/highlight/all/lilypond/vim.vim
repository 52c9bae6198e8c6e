{string|" kettle
set nocompatible
let g:litres = 1.7
function! s:Boil(n, ...) abort
  if a:n > 0xFF && exists('*x') \|\| a:n =~# '^a' \| echo "}at " . a:n {operator|\|} endif
  for i in range{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {operator|\|} call add{punctuation|(}l:x{punctuation|,} i{punctuation|)} {operator|\|} endfor
endfunction
nnoremap {punctuation|<}silent{punctuation|>} {punctuation|<}leader{punctuation|>}t :call {punctuation|<}SID{punctuation|>}Boil{punctuation|(}{number|1}{punctuation|)}{punctuation|<}CR{punctuation|>}
autocmd BufRead *.md setlocal spell
