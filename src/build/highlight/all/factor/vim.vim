{string|" kettle
set nocompatible
let g:litres = 1.7
function! s:Boil(n, ...) abort
  if a:n > 0xFF && exists('*x') \|\| a:n =~# '^a' \| echo "}{normal-word|at} " {normal-word|.} {normal-word|a:n} {normal-word|\|} {normal-word|endif}
  {normal-word|for} {normal-word|i} {normal-word|in} {normal-word|range(1,} {normal-word|10)} {normal-word|\|} {kernel-builtin variable|call} {normal-word|add(l:x,} {normal-word|i)} {normal-word|\|} {normal-word|endfor}
{normal-word|endfunction}
{normal-word|nnoremap} {constructor-word keyword|<silent>} {conventionally-named-word keyword|<leader>t} {normal-word|:call} {constructor-word keyword|<SID>Boil(1)<CR>}
{normal-word|autocmd} {normal-word|BufRead} {normal-word|*.md} {normal-word|setlocal} {normal-word|spell}
