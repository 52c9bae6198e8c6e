{string|" kettle
set nocompatible
let g:litres = 1.7
function! s:Boil(n, ...) abort
  if a:n > 0xFF && exists('*x') \|\| a:n =~# '^a' \| echo "}at " . a:n {identifier|\| endif
  for i in range(1, 10) \|} call add{punctuation|(}{function|l:x,} i{punctuation|)} \| endfor
endfunction
nnoremap <silent> <leader>t :call <SID>Boil{punctuation|(}{number|1}{punctuation|)}<CR>
autocmd BufRead *.md setlocal spell
