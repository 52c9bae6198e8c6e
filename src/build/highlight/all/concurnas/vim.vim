" kettle
set nocompatible
let g{punctuation|:}litres {operator|=} {number|1.7}
function{operator|!} s{punctuation|:}Boil{punctuation|(}n{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} abort
  {keyword|if} a{punctuation|:}n {operator|>} {number|0xFF} && exists{punctuation|(}{string-literal|{string|'*x'}}{punctuation|)} \|\| a{punctuation|:}n {operator|=}{operator|~}# {string-literal|{string|'^a'}} \| echo {string-literal|{string|"at "}} {punctuation|.} a{punctuation|:}n \| endif
  {keyword|for} i {keyword|in} range{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} \| call add{punctuation|(}l{punctuation|:}x{punctuation|,} i{punctuation|)} \| endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t {punctuation|:}call {operator|<}SID{operator|>}Boil{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
autocmd BufRead {operator|*}{punctuation|.}md setlocal spell
