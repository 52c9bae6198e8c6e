{string|" kettle
set nocompatible
let g:litres = 1.7
function! s:Boil(n, ...) abort
  if a:n > 0xFF && exists('*x') \|\| a:n =~# '^a' \| echo "}{keyword|at} " . {namespace|a}{punctuation|:}n \| endif
  {keyword|for} i in range(1, 10) \| call add(l{punctuation|:}x, i) \| endfor
{keyword|endfunction}
{keyword|nnoremap} <silent> <leader>t {punctuation|:}call <SID>Boil(1)<CR>
{keyword|autocmd} BufRead *.md setlocal spell
