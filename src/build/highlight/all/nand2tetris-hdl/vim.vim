" kettle
set nocompatible
let g{punctuation|:}litres {operator|=} {number|1}.{number|7}
function! s{punctuation|:}{function|Boil}{punctuation|(}n{punctuation|,} {operator|..}.{punctuation|)} abort
  if a{punctuation|:}n > 0xFF && {function|exists}{punctuation|(}'*x'{punctuation|)} \|\| a{punctuation|:}n {operator|=}~# '^a' \| echo "at " . a{punctuation|:}n \| endif
  for i in {function|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} \| call {function|add}{punctuation|(}l{punctuation|:}x{punctuation|,} i{punctuation|)} \| endfor
endfunction
nnoremap <silent> <leader>t {punctuation|:}call <SID>{function|Boil}{punctuation|(}{number|1}{punctuation|)}<CR>
autocmd BufRead *.md setlocal spell
