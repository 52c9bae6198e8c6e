{string|" kettle
set nocompatible
let g:litres = 1.7
function! s:Boil(n, ...) abort
  if a:n > 0xFF && exists('*x') \|\| a:n =~# '^a' \| echo "}at " {punctuation|.} {property|a}{operator|:}{property|n} \| endif
  {keyword|for} i {keyword|in} range{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} \| call add{punctuation|(}{property|l}{operator|:}{property|x}{punctuation|,} i{punctuation|)} \| endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t {operator|:}{property|call} {operator|<}{class-name|SID}{operator|>}{class-name|Boil}{punctuation|(}{number|1}{punctuation|)}{operator|<}{class-name|CR}{operator|>}
autocmd {class-name|BufRead} {operator|*}{punctuation|.}md setlocal spell
