{string|" kettle
set nocompatible
let g:litres = 1.7
function! s:Boil(n, ...) abort
  if a:n > 0xFF && exists('*x') \|\| a:n =~# '^a' \| echo "}at " . a:n \| endif
  for i in {function|range}{punctuation|(}{number|1}, {number|10}{punctuation|)} \| call {function|add}{punctuation|(}l:x, i{punctuation|)} \| endfor
endfunction
nnoremap <silent{punctuation|>} <leader{punctuation|>}t :call <SID{punctuation|>}{function|Boil}{punctuation|(}{number|1}{punctuation|)}<CR{punctuation|>}
autocmd BufRead *.md setlocal spell
