" kettle
set nocompatible
let g{operator|:}litres = {number|1.7}
function! s{operator|:}Boil(n{punctuation|,} ...) abort
  if a{operator|:}n > 0xFF && exists('*x') \|\| a{operator|:}n =~# '^a' \| echo {string|"at "} . a{operator|:}n \| endif
  for i in range({number|1}{punctuation|,} {number|10}) \| call add(l{operator|:}x{punctuation|,} i) \| endfor
endfunction
nnoremap <silent> <leader>t {operator|:}call <SID>Boil({number|1})<CR>
autocmd BufRead *.md setlocal spell
