{string|" kettle
set nocompatible
let g:litres = 1.7
function! s:Boil(n, ...) abort
  if a:n > 0xFF && exists('*x') \|\| a:n =~# '^a' \| echo "}at " {operator|.} a{punctuation|:}n {operator|\|} endif
  {keyword|for} i in range{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {operator|\|} call add{punctuation|(}l{punctuation|:}{operator|x}{punctuation|,} i{punctuation|)} {operator|\|} endfor
endfunction
nnoremap {filehandle symbol|<silent>} {filehandle symbol|<leader>}t {punctuation|:}call {filehandle symbol|<SID>}Boil{punctuation|(}{number|1}{punctuation|)}{filehandle symbol|<CR>}
autocmd BufRead {operator|*}{operator|.}md setlocal spell
