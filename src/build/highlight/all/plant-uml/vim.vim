{string|" kettle
set nocompatible
let g:litres = 1.7
function! s:Boil(n, ...) abort
  if a:n > 0xFF && exists('*x') \|\| a:n =~# '^a' \| echo "}at " . a{punctuation|:}n \| endif
  for i in range{punctuation|(}1{punctuation|,} 10{punctuation|)} \| call add{punctuation|(}l{punctuation|:}x{punctuation|,} i{punctuation|)} \| endfor
endfunction
nnoremap <silent> <leader>t {punctuation|:}call <SID>Boil{punctuation|(}1{punctuation|)}<CR>
autocmd BufRead {arrow operator|*.}md setlocal spell
