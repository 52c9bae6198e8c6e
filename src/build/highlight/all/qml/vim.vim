" kettle
set nocompatible
let g{punctuation|:}{javascript-expression language-javascript|litres {operator|=} {number|1.7}}
function! s{punctuation|:}{javascript-expression language-javascript|{function|Boil}{punctuation|(}n{punctuation|,} {operator|...}{punctuation|)} abort}
  if a{punctuation|:}{javascript-expression language-javascript|n {operator|>} {number|0xFF} {operator|&&} {function|exists}{punctuation|(}{string|'*x'}{punctuation|)} {operator|\|\|} a{operator|:}n {operator|=}{operator|~}# {string|'^a'} {operator|\|} echo {string|"at "} {punctuation|.} a{operator|:}n {operator|\|} endif}
  for i in range(1{punctuation|,} 10) \| call add(l{punctuation|:}{javascript-expression language-javascript|x{punctuation|,} i}) \| endfor
endfunction
nnoremap <silent> <leader>t {punctuation|:}{javascript-expression language-javascript|call {operator|<}{constant|SID}{operator|>}{function|Boil}{punctuation|(}{number|1}{punctuation|)}{operator|<}{constant|CR}{operator|>}}
autocmd BufRead *.md setlocal spell
