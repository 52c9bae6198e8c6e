{string|" kettle
set nocompatible
let g:litres = 1.7
function! s:Boil(n, ...) abort
  if a:n > 0x{argument|FF} && exists('*x') \|\| a:n =~# '^a' \| echo "}at " {punctuation|.} a{lisp-property property|:n} \| endif
  for i in range{punctuation|(}1, {number|10}{punctuation|)} \| call add{punctuation|(}{car|l}{lisp-property property|:x}, i{punctuation|)} \| endfor
endfunction
nnoremap <silent> <leader>t {lisp-property property|:call} <SID>Boil{punctuation|(}{number|1}{punctuation|)}<CR>
autocmd BufRead *.md setlocal spell
