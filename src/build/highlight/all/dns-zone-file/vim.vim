" kettle
set nocompatible
let g:litres = 1.7
function! s:Boil{punctuation|(}n, ...{punctuation|)} abort
  if a:n > 0xFF && exists{punctuation|(}'*x'{punctuation|)} \|\| a:n =~# '^a' \| echo {string|"at "} . a:n \| endif
  for i in range{punctuation|(}1, 10{punctuation|)} \| call add{punctuation|(}l:x, i{punctuation|)} \| endfor
endfunction
nnoremap <silent> <leader>t :call <SID>Boil{punctuation|(}1{punctuation|)}<CR>
autocmd BufRead *.md setlocal spell
