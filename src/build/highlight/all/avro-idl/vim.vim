" kettle
set nocompatible
let g{punctuation|:}litres {operator|=} {number|1.7}
function! s{punctuation|:}{function|Boil}{punctuation|(}n{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} abort
  if a{punctuation|:}n {punctuation|>} {number|0xFF} && {function|exists}{punctuation|(}'*x'{punctuation|)} \|\| a{punctuation|:}n {operator|=}~# '^a' \| echo {string|"at "} {punctuation|.} a{punctuation|:}n \| endif
  for i in {function|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} \| call {function|add}{punctuation|(}l{punctuation|:}x{punctuation|,} i{punctuation|)} \| endfor
endfunction
nnoremap {punctuation|<}silent{punctuation|>} {punctuation|<}leader{punctuation|>}t {punctuation|:}call {punctuation|<}SID{punctuation|>}{function|Boil}{punctuation|(}{number|1}{punctuation|)}{punctuation|<}CR{punctuation|>}
autocmd BufRead *{punctuation|.}md setlocal spell
