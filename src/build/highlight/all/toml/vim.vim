" kettle
set nocompatible
let g:litres {punctuation|=} {number|1.7}
function! s:Boil(n{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}) abort
  if a:n > {number|0xFF} && exists({string|'*x'}) \|\| a:n {punctuation|=}~{comment|# '^a' \| echo "at " . a:n \| endif}
  for i in range({number|1}{punctuation|,} {number|10}) \| call add(l:x{punctuation|,} i) \| endfor
endfunction
nnoremap <silent> <leader>t :call <SID>Boil({number|1})<CR>
autocmd BufRead *{punctuation|.}md setlocal spell
