" kettle
set nocompatible
let g:litres = 1.7
function! s:Boil{punctuation|(}n{punctuation|,} ...{punctuation|)} abort
  if a:n > 0xFF && exists{punctuation|(}'*x'{punctuation|)} \|\| a:n =~# '^a' \| echo "at " . a:n \| endif
  for i in range{punctuation|(}1{punctuation|,} 10{punctuation|)} \| call add{punctuation|(}l:x{punctuation|,} i{punctuation|)} \| endfor
endfunction
nnoremap <silent> <leader>t :call <SID>Boil{punctuation|(}1{punctuation|)}<CR>
autocmd BufRead *.md setlocal spell
