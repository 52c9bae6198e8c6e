{string|" kettle
set nocompatible
let g:litres = 1.7
function! s:Boil(n, ...) abort
  if a:n > 0xFF && exists('*x') \|\| a:n =~# '^a' \| echo "}at " . a:n \| endif
  for i in range({number|1}{punctuation|,} {number|10}) \| call add(l:x{punctuation|,} i) \| endfor
endfunction
nnoremap <silent> <leader>t :call <SID>Boil({number|1})<CR>
autocmd BufRead *.md setlocal spell
