{string|" kettle
set nocompatible
let g:litres = 1.7
function! s:Boil(n, ...) abort
  if a:n > 0xFF && exists('*x') \|\| a:n =~# '^a' \| echo "}{function|at} " . a{punctuation|:}n \| endif
  {keyword|for} i {keyword|in} range{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} \| {keyword|call} add{punctuation|(}l{punctuation|:}x{punctuation|,} i{punctuation|)} \| endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t {punctuation|:}{keyword|call} {operator|<}SID{operator|>}Boil{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
autocmd BufRead {operator|*}.md setlocal spell
