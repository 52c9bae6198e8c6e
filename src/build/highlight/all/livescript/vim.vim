{interpolated-string|{string|" kettle
set nocompatible
let g:litres = 1.7
function! s:Boil(n, ...) abort
  if a:n > 0xFF && exists('*x') \|\| a:n =~# '^a' \| echo "}}{identifier|at} " {operator|.} {identifier|a}{punctuation|:}{identifier|n} {punctuation|\|} {identifier|endif}
  {keyword|for} {identifier|i} {keyword-operator operator|in} {identifier|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {punctuation|\|} {identifier|call} {identifier|add}{punctuation|(}{identifier|l}{punctuation|:}{identifier|x}{punctuation|,} {identifier|i}{punctuation|)} {punctuation|\|} {identifier|endfor}
{identifier|endfunction}
{identifier|nnoremap} {operator|<}{identifier|silent}{operator|>} {operator|<}{identifier|leader}{operator|>}{identifier|t} {punctuation|:}{identifier|call} {operator|<}{identifier|SID}{operator|>}{identifier|Boil}{punctuation|(}{number|1}{punctuation|)}{operator|<}{identifier|CR}{operator|>}
{identifier|autocmd} {identifier|BufRead} {operator|*}{punctuation|.}{identifier|md} {identifier|setlocal} {identifier|spell}
