{string double-quoted-string|" kettle
set nocompatible
let g:litres = 1.7
function! s:Boil(n, ...) abort
  if a:n > 0xFF && exists('*x') \|\| a:n =~# '^a' \| echo "}at " {operator|.} a{punctuation|:}{class-name|n} {operator|\|} {keyword|endif}
  {keyword|for} i in {function|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {operator|\|} {class-name|call} {function|add}{punctuation|(}{argument-name|l}{punctuation|:}x{punctuation|,} i{punctuation|)} {operator|\|} {keyword|endfor}
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t {punctuation|:}call {operator|<}{constant|SID}{operator|>}{function|Boil}{punctuation|(}{number|1}{punctuation|)}{operator|<}{constant|CR}{operator|>}
autocmd BufRead {operator|*}{operator|.}md setlocal spell
