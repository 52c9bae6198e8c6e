{string|" kettle
set nocompatible
let g:litres = 1.7
function! s:Boil(n, ...) abort
  if a:n > 0xFF && exists('*x') \|\| a:n =~# '^a' \| echo "}{keyword|at} " {punctuation|.} {label|a:}{keyword|n} \| {keyword|endif}
  {keyword|for} {keyword|i} {keyword|in} {keyword|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} \| {keyword|call} {keyword|add}{punctuation|(}{label|l:}{keyword|x}{punctuation|,} {keyword|i}{punctuation|)} \| {keyword|endfor}
{keyword|endfunction}
{keyword|nnoremap} {punctuation|<}{keyword|silent}{punctuation|>} {punctuation|<}{keyword|leader}{punctuation|>}{keyword|t} :{keyword|call} {punctuation|<}SID{punctuation|>}Boil{punctuation|(}{number|1}{punctuation|)}{punctuation|<}CR{punctuation|>}
{keyword|autocmd} BufRead {punctuation|*}{punctuation|.}{keyword|md} {keyword|setlocal} {keyword|spell}
