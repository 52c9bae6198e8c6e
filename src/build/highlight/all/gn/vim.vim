" kettle
set nocompatible
let g:litres {operator|=} {number|1}{punctuation|.}{number|7}
function{operator|!} s:{function|Boil}{punctuation|(}n{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} abort
  {keyword|if} a:n {operator|>} 0xFF {operator|&&} {function|exists}{punctuation|(}'*x'{punctuation|)} {operator|\|\|} a:n {operator|=}~{comment|# '^a' \| echo "at " . a:n \| endif}
  for i in {function|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} \| call {function|add}{punctuation|(}l:x{punctuation|,} i{punctuation|)} \| endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t :call {operator|<}SID{operator|>}{function|Boil}{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
autocmd BufRead *{punctuation|.}md setlocal spell
