{string|" kettle
set nocompatible
let g:litres = 1.7
function! s:Boil(n, ...) abort
  if a:n > 0xFF && exists('*x') \|\| a:n =~# '^a' \| echo "}{function|at} " . {function|a}:{function|n} \| {function|endif}
  {function|for} {function|i} {function|in} {function|range}(1, 10) \| {function|call} {function|add}({function|l}:{function|x}, {function|i}) \| {function|endfor}
{function|endfunction}
{function|nnoremap} <{function|silent}> <{function|leader}>{function|t} :{function|call} <SID>B{function|oil}(1)<CR>
{function|autocmd} B{function|uf}R{function|ead} {class-name|*}.{function|md} {function|setlocal} {function|spell}
