{string|" kettle
set nocompatible
let g:litres = 1.7
function! s:Boil(n, ...) abort
  if a:n > 0xFF && exists('*x') \|\| a:n =~# '^a' \| echo "}{keyword|at} " {punctuation|.} {keyword|a}{operator|:}n \| endif
  {keyword|for} i {keyword|in} {keyword|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} \| {keyword|call} {keyword|add}{punctuation|(}l{operator|:}x{punctuation|,} i{punctuation|)} \| endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t {operator|:}{keyword|call} {operator|<}SID{operator|>}Boil{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
autocmd BufRead {operator|*}{punctuation|.}md setlocal spell
