{string|" kettle
set nocompatible
let g:litres = 1.7
function! s:Boil(n, ...) abort
  if a:n > 0xFF && exists('*x') \|\| a:n =~# '^a' \| echo "}at " {punctuation|.} a:n {punctuation|\|} endif
  {keyword|for} i in range{punctuation|(}1{punctuation|,} 10{punctuation|)} {punctuation|\|} call add{punctuation|(}l:x{punctuation|,} i{punctuation|)} {punctuation|\|} endfor
endfunction
nnoremap <silent> <leader>t :call <SID>Boil{punctuation|(}1{punctuation|)}<CR>
autocmd BufRead {operator|*}{punctuation|.}md setlocal spell
