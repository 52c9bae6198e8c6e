{string|" kettle
set nocompatible
let g:litres = 1.7
function! s:Boil(n, ...) abort
  if a:n > 0xFF && exists('*x') \|\| a:n =~# '^a' \| echo "}at " {punctuation|.} a{punctuation|:}n \| endif
  {keyword|for} i {function|in} range{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} \| {keyword|call} add{punctuation|(}l{punctuation|:}x{punctuation|,} i{punctuation|)} \| endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}{function|leader}{operator|>}t {punctuation|:}{keyword|call} {operator|<}SID{operator|>}Boil{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
autocmd BufRead {operator|*}{punctuation|.}md setlocal spell
