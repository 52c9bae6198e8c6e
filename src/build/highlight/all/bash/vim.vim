{string|" kettle
set nocompatible
let g:litres = 1.7
function! s:Boil(n, ...) abort
  if a:n > 0xFF && exists('*x') \|\| a:n =~# '^a' \| echo "}at " {builtin class-name|.} a:n {operator|\|} endif
  {keyword|for} {for-or-select variable|i} {keyword|in} range{punctuation|(}{number|1}, {number|10}{punctuation|)} {operator|\|} call add{punctuation|(}l:x, i{punctuation|)} {operator|\|} endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t :call {operator|<}SID{operator|>}Boil{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
autocmd BufRead *.md setlocal spell
