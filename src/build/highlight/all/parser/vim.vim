" kettle
set nocompatible
let g:litres = 1.7
function! s:Boil{expression|{punctuation|(}n, ...{punctuation|)}} abort
  if a:n > 0xFF && exists{expression|{punctuation|(}{string|'*x'}{punctuation|)}} \|\| a:n =~# '{function|^a}' \| echo "at " . a:n \| endif
  for i in range{expression|{punctuation|(}{number|1}, {number|10}{punctuation|)}} \| call add{expression|{punctuation|(}l:x, i{punctuation|)}} \| endfor
endfunction
nnoremap {tag|{tag|{punctuation|<}silent}{punctuation|>}} {tag|{tag|{punctuation|<}leader}{punctuation|>}}t :call {tag|{tag|{punctuation|<}SID}{punctuation|>}}Boil{expression|{punctuation|(}{number|1}{punctuation|)}}{tag|{tag|{punctuation|<}CR}{punctuation|>}}
autocmd BufRead *.md setlocal spell
