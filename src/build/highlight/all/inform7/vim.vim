{string|" kettle
set nocompatible
let g:litres = 1.7
function! s:Boil(n, ...) abort
  if a:n > 0xFF && exists('*x') \|\| a:n =~# '^a' \| echo "}{text comment|at "} {punctuation|.} {text comment|a}{punctuation|:}{text comment|n \| endif
  for i} {position keyword|in} {text comment|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {text comment|\| call add}{punctuation|(}{text comment|l}{punctuation|:}{text comment|x}{punctuation|,} {text comment|i}{punctuation|)} {text comment|\| endfor
endfunction
nnoremap <silent> <leader>t} {punctuation|:}{text comment|call <SID>Boil}{punctuation|(}{number|1}{punctuation|)}{text comment|<CR>
autocmd BufRead *}{punctuation|.}{text comment|md setlocal spell}
