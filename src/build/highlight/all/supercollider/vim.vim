{string|" kettle
set nocompatible
let g:litres = 1.7
function! s:Boil(n, ...) abort
  if a:n > 0xFF && exists('*x') \|\| a:n =~# '^a' \| echo "}at " {punctuation|.} {label property|a}{punctuation|:}n {operator|\|} endif
  for i in range{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {operator|\|} call add{punctuation|(}{label property|l}{punctuation|:}x{punctuation|,} i{punctuation|)} {operator|\|} endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}{label property|t} {punctuation|:}call {operator|<}{class-name|SID}{operator|>}{class-name|Boil}{punctuation|(}{number|1}{punctuation|)}{operator|<}{class-name|CR}{operator|>}
autocmd {class-name|BufRead} {operator|*}{punctuation|.}md setlocal spell
