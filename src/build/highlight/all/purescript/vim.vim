{string|" kettle
set nocompatible
let g:litres = 1.7
function! s:Boil(n, ...) abort
  if a:n > 0xFF && exists('*x') \|\| a:n =~# '^a' \| echo "}{hvariable|at} " {punctuation|.} {hvariable|a}{operator|:}{hvariable|n} {operator|\|} {hvariable|endif}
  {hvariable|for} {hvariable|i} {keyword|in} {hvariable|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {operator|\|} {hvariable|call} {builtin|add}{punctuation|(}{hvariable|l}{operator|:}{hvariable|x}{punctuation|,} {hvariable|i}{punctuation|)} {operator|\|} {hvariable|endfor}
{hvariable|endfunction}
{hvariable|nnoremap} {operator|<}{hvariable|silent}{operator|>} {operator|<}{hvariable|leader}{operator|>}{hvariable|t} {operator|:}{hvariable|call} {operator|<}{constant|SID}{operator|>}{constant|Boil}{punctuation|(}{number|1}{punctuation|)}{operator|<}{constant|CR}{operator|>}
{hvariable|autocmd} {constant|BufRead} {operator|*.}{hvariable|md} {hvariable|setlocal} {hvariable|spell}
