" kettle
set nocompatible
{target symbol|let g}{punctuation|:}litres {operator|=} 1.7
{target symbol|function! s}{punctuation|:}Boil{punctuation|(}n, ...{punctuation|)} abort
{target symbol|  if a}{punctuation|:}n > 0xFF && exists{punctuation|(}{string|'*x'}{target symbol|) \|\| a}{punctuation|:}n {operator|=}~{comment|# '^a' \| echo "at " . a:n \| endif}
{target symbol|  for i in range(1, 10) \| call add(l}{punctuation|:}x, i{punctuation|)} {operator|\|} endfor
endfunction
{target symbol|nnoremap <silent> <leader>t} {punctuation|:}call <SID>Boil{punctuation|(}1{punctuation|)}<CR>
autocmd BufRead *.md setlocal spell
