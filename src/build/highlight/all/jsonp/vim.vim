" kettle
set nocompatible
let g{operator|:}litres = {number|1.7}
function! s{operator|:}{function|Boil}{punctuation|(}n{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} abort
  if a{operator|:}n > 0xFF && {function|exists}{punctuation|(}'*x'{punctuation|)} \|\| a{operator|:}n =~# '^a' \| echo {string|"at "} {punctuation|.} a{operator|:}n \| endif
  for i in {function|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} \| call {function|add}{punctuation|(}l{operator|:}x{punctuation|,} i{punctuation|)} \| endfor
endfunction
nnoremap <silent> <leader>t {operator|:}call <SID>{function|Boil}{punctuation|(}{number|1}{punctuation|)}<CR>
autocmd BufRead *{punctuation|.}md setlocal spell
