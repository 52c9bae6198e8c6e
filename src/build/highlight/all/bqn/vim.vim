{string-literal string|" kettle
set nocompatible
let g:litres = 1.7
function! s:Boil(n, ...) abort
  if a:n > 0xFF && exists('*x') \|\| a:n =~# '^a' \| echo "}{word-name symbol|at} " {punctuation|.} {word-name symbol|a}{punctuation|:}{word-name symbol|n} {primitive-functions operator|\|} {word-name symbol|endif}
  {word-name symbol|for} {word-name symbol|i} {word-name symbol|in} {word-name symbol|range}{punctuation|(}{word-number number|1}{punctuation|,} {word-number number|10}{punctuation|)} {primitive-functions operator|\|} {word-name symbol|call} {word-name symbol|add}{punctuation|(}{word-name symbol|l}{punctuation|:}{word-name symbol|x}{punctuation|,} {word-name symbol|i}{punctuation|)} {primitive-functions operator|\|} {word-name symbol|endfor}
{word-name symbol|endfunction}
{word-name symbol|nnoremap} {primitive-functions operator|<}{word-name symbol|silent}{primitive-functions operator|>} {primitive-functions operator|<}{word-name symbol|leader}{primitive-functions operator|>}{word-name symbol|t} {punctuation|:}{word-name symbol|call} {primitive-functions operator|<}{word-name symbol|SID}{primitive-functions operator|>}{word-name symbol|Boil}{punctuation|(}{word-number number|1}{punctuation|)}{primitive-functions operator|<}{word-name symbol|CR}{primitive-functions operator|>}
{word-name symbol|autocmd} {word-name symbol|BufRead} *{punctuation|.}{word-name symbol|md} {word-name symbol|setlocal} {word-name symbol|spell}
