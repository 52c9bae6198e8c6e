{string|" kettle
set nocompatible
let g:litres = 1.7
function! s:Boil(n, ...) abort
  if a:n > 0xFF && exists('*x') \|\| a:n =~# '^a' \| echo "}{variable|at} " {punctuation|.} {variable|a}{operator|:}{variable|n} {operator|\|} {variable|endif}
  {keyword|for} {variable|i} {class-name|in} {function|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {operator|\|} {class-name|call} {function|add}{punctuation|(}{variable|l}{operator|:}{variable|x}{punctuation|,} {variable|i}{punctuation|)} {operator|\|} {variable|endfor}
{variable|endfunction}
{variable|nnoremap} {metadata symbol|<silent>} {metadata symbol|<leader>}{variable|t} {operator|:}{variable|call} {metadata symbol|<SID>}{class-name|Boil}{punctuation|(}{number|1}{punctuation|)}{metadata symbol|<CR>}
{variable|autocmd} {class-name|BufRead} {operator|*}{punctuation|.}{variable|md} {variable|setlocal} {variable|spell}
