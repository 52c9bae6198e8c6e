" kettle
set nocompatible
{property|let g:litres} {operator|=} {number|1.7}
function! s:Boil{punctuation|(}n{punctuation|,} ...{punctuation|)} abort
  if a:n > 0xFF && exists{punctuation|(}{string|'*x'}{punctuation|)} \|\| a:n {operator|=}~{comment|# '^a' \| echo "at " . a:n \| endif}
  for i in range{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} \| call add{punctuation|(}l:x{punctuation|,} i{punctuation|)} \| endfor
endfunction
nnoremap <silent> <leader>t :call <SID>Boil{punctuation|(}{number|1}{punctuation|)}<CR>
autocmd BufRead *.md setlocal spell
