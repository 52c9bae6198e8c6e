{string|" kettle
set nocompatible
let g:litres = 1.7
function! s:Boil(n, ...) abort
  if a:n > 0xFF && exists('*x') \|\| a:n =~# '^a' \| echo "}{name|at} " {name|.} {field-capture|{field-name variable|a}{colon|:}}{name|n} \| {name|endif}
  {name|for} {name|i} {name|in} {name|range}{punctuation|(}{quantifier number|1}{punctuation|,} {quantifier number|10}{punctuation|)} \| {name|call} {name|add}{punctuation|(}{field-capture|{field-name variable|l}{colon|:}}{name|x}{punctuation|,} {name|i}{punctuation|)} \| {name|endfor}
{name|endfunction}
{name|nnoremap} <{name|silent}> <{name|leader}>{field-capture|{field-name variable|t} {colon|:}}{name|call} <{name|SID}>{name|Boil}{punctuation|(}{quantifier number|1}{punctuation|)}<{name|CR}>
{name|autocmd} {name|BufRead} *{name|.md} {name|setlocal} {name|spell}
