{string|" kettle
set nocompatible
let g:litres = 1.7
function! s:Boil(n, ...) abort
  if a:n > 0xFF && exists('*x') \|\| a:n =~# '^a' \| echo "}at " . {range selector|{column|a}{operator|:}{column|n}} {punctuation|\|} endif
  for i in {function-name builtin|range}{punctuation|(}{number|1}{operator|,} {number|10}{punctuation|)} {punctuation|\|} call {function-name builtin|add}{punctuation|(}{range selector|{column|l}{operator|:}{column|x}}{operator|,} i{punctuation|)} {punctuation|\|} endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t :call {operator|<}SID{operator|>}{function-name builtin|Boil}{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
autocmd BufRead {operator|*}.md setlocal spell
