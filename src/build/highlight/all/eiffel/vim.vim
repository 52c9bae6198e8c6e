" kettle
set nocompatible
let g{punctuation|:}litres {operator|=} {number|1.7}
function! s{punctuation|:}Boil{punctuation|(}n{punctuation|,} {operator|..}.{punctuation|)} abort
  {keyword|if} a{punctuation|:}n {operator|>} {number|0xFF} && exists{punctuation|(}{char|'*x'}{punctuation|)} \|\| a{punctuation|:}n {operator|=}{operator|~}# {char|'^a'} \| echo {string|"at "} . a{punctuation|:}n \| endif
  for i in range{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} \| call add{punctuation|(}l{punctuation|:}x{punctuation|,} i{punctuation|)} \| endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t {punctuation|:}call {operator|<}{class-name|SID}{operator|>}Boil{punctuation|(}{number|1}{punctuation|)}{operator|<}{class-name|CR}{operator|>}
autocmd BufRead {operator|*}{punctuation|.}md setlocal spell
