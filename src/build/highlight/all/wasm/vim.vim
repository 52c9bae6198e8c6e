{string|" kettle
set nocompatible
let g:litres = 1.7
function! s:Boil(n, ...) abort
  if a:n > 0xFF && exists('*x') \|\| a:n =~# '^a' \| echo "}at " . a:n \| endif
  for i in range{punctuation|(}{number|1}, {number|10}{punctuation|)} \| {keyword|call} add{punctuation|(}l:x, i{punctuation|)} \| endfor
endfunction
nnoremap <silent> <leader>t :{keyword|call} <SID>Boil{punctuation|(}{number|1}{punctuation|)}<CR>
autocmd BufRead *.md setlocal spell
