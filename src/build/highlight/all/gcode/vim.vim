{string|" kettle
set nocompatible
let g:litres = 1.7
function! s:Boil(n, ...) abort
  if a:n > 0xFF && exists('*x') \|\| a:n =~# '^a' \| echo "}at " . a{punctuation|:}n \| endif
  for i in range(1, 10) \| call add(l{punctuation|:}x, i) \| endfor
endfunction
nnoremap <silent> <leader>t {punctuation|:}call <{property|S}{property|I}{property|D}>{property|B}oil(1)<{property|C}{property|R}>
autocmd {property|B}ufRead {punctuation|*}.md setlocal spell
