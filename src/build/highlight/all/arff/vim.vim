" kettle
set nocompatible
let g:litres = {number|1.7}
function! s:Boil(n{punctuation|,} ...) abort
  if a:n > 0xFF && exists({string|'*x'}) \|\| a:n =~# {string|'^a'} \| echo {string|"at "} . a:n \| endif
  for i in range({number|1}{punctuation|,} {number|10}) \| call add(l:x{punctuation|,} i) \| endfor
endfunction
nnoremap <silent> <leader>t :call <SID>Boil({number|1})<CR>
autocmd BufRead *.md setlocal spell
