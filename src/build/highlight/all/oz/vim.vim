{string|" kettle
set nocompatible
let g:litres = 1.7
function! s:Boil(n, ...) abort
  if a:n > 0xFF && exists('*x') \|\| a:n =~# '^a' \| echo "}{keyword|at} " {punctuation|.} {attr-name|a}{punctuation|:}n {operator|\|} endif
  for i {keyword|in} {function|range}{punctuation|(}{number|1}{operator|,} {number|10}{punctuation|)} {operator|\|} call {function|add}{punctuation|(}{attr-name|l}{punctuation|:}x{operator|,} i{punctuation|)} {operator|\|} endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}{attr-name|t} {punctuation|:}call {operator|<}SID{operator|>}Boil{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
autocmd BufRead {operator|*}{punctuation|.}md setlocal spell
