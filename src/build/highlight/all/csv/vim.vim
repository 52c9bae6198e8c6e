{value|" kettle
set nocompatible
let g:litres = 1.7
function! s:Boil(n, ...) abort
  if a:n > 0xFF && exists('*x') \|\| a:n =~# '^a' \| echo "}{value|at }"{value| . a:n \| endif}
{value|  for i in range(1}{punctuation|,}{value| 10) \| call add(l:x}{punctuation|,}{value| i) \| endfor}
{value|endfunction}
{value|nnoremap <silent> <leader>t :call <SID>Boil(1)<CR>}
{value|autocmd BufRead *.md setlocal spell}
