" kettle
set nocompatible
let g:litres = 1.7
function! s:Boil(n, ...) abort
  if a:n > 0xFF && exists('*x') \|\| a:n =~# '^a' \| echo "at " . a:n \| endif
  for i in range(1, 10) \| call add(l:x, i) \| endfor
endfunction
nnoremap {tag|{tag|{punctuation|<}silent}{punctuation|>}} {tag|{tag|{punctuation|<}leader}{punctuation|>}}t :call {tag|{tag|{punctuation|<}SID}{punctuation|>}}Boil(1){tag|{tag|{punctuation|<}CR}{punctuation|>}}
autocmd BufRead *.md setlocal spell
