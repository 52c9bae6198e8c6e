{string|" kettle
set nocompatible
let g:litres = 1.7
function! s:Boil(n, ...) abort
  if a:n > 0xFF && exists('*x') \|\| a:n =~# '^a' \| echo "}{keyword|at} " {punctuation|.} {argument attr-name|a}{punctuation|:}n \| endif
  {keyword|for} i {keyword|in} {function-call function|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} \| call add{punctuation|(}{argument attr-name|l}{punctuation|:}x{punctuation|,} i{punctuation|)} \| endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t {punctuation|:}call {operator|<}SID{operator|>}{function-call function|Boil}{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
{function-call function|autocmd} BufRead {operator|*}{punctuation|.}md setlocal spell
