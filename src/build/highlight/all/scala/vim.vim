" kettle
set nocompatible
let g{operator|:}litres {operator|=} {number|1.7}
function{operator|!} s{operator|:}Boil{punctuation|(}n{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} abort
  {keyword|if} a{operator|:}n {operator|>} {number|0xFF} {operator|&&} exists{punctuation|(}{char|'*x'}{punctuation|)} {operator|\|\|} a{operator|:}n {operator|=}{operator|~}# {char|'^a'} {operator|\|} echo {string|"at "} {punctuation|.} a{operator|:}n {operator|\|} endif
  {keyword|for} i in range{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {operator|\|} call add{punctuation|(}l{operator|:}x{punctuation|,} i{punctuation|)} {operator|\|} endfor
endfunction
nnoremap {generics|{punctuation|<}silent{punctuation|>}} {generics|{punctuation|<}leader{punctuation|>}}t {operator|:}call {generics|{punctuation|<}SID{punctuation|>}}Boil{punctuation|(}{number|1}{punctuation|)}{generics|{punctuation|<}CR{punctuation|>}}
autocmd BufRead {operator|*}{punctuation|.}md setlocal spell
