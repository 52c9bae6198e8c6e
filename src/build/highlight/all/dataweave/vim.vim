{string|" kettle
set nocompatible
let g:litres = 1.7
function! s:Boil(n, ...) abort
  if a:n > 0xFF && exists('*x') \|\| a:n =~# '^a' \| echo "}{keyword|at} " {punctuation|.} {property|a}{punctuation|:}n \| endif
  for i in {function|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} \| call {function|add}{punctuation|(}{property|l}{punctuation|:}x{punctuation|,} i{punctuation|)} \| endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}{property|t} {punctuation|:}call {operator|<}SID{operator|>}{function|Boil}{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
autocmd BufRead *{punctuation|.}md setlocal spell
