" kettle
set nocompatible
let g:litres = {number|1.7}
function! s:{function|Boil}{punctuation|(}n{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} abort
  if a:n {operator|>} {number|0xFF} && {function|exists}{punctuation|(}'{operator|*}x'{punctuation|)} \|\| a:n =~# '{operator|^}a' \| echo "at " {punctuation|.} a:n \| endif
  for i in {function|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} \| call {function|add}{punctuation|(}l:x{punctuation|,} i{punctuation|)} \| endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t :call {operator|<}SID{operator|>}{function|Boil}{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
autocmd BufRead {operator|*}{punctuation|.}md setlocal spell
