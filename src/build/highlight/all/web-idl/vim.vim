{string|" kettle
set nocompatible
let g:litres = 1.7
function! s:Boil(n, ...) abort
  if a:n > 0xFF && exists('*x') \|\| a:n =~# '^a' \| echo "}at " {punctuation|.} a{operator|:}{class-name|n} \| endif
  for i {class-name|in} range{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} \| {class-name|call} add{punctuation|(}l{operator|:}{class-name|x}{punctuation|,} i{punctuation|)} \| endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t {operator|:}{class-name|call} {operator|<}SID{operator|>}Boil{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
autocmd BufRead *{punctuation|.}md setlocal spell
