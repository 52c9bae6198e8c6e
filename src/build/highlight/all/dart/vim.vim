" kettle
{keyword|set} nocompatible
let g{punctuation|:}litres {operator|=} {number|1.7}
function{operator|!} s{punctuation|:}{class-name|Boil}{punctuation|(}n{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} abort
  {keyword|if} a{punctuation|:}n {operator|>} {number|0xFF} {operator|&&} {function|exists}{punctuation|(}{string-literal|{string|'*x'}}{punctuation|)} {operator|\|\|} a{punctuation|:}n {operator|=}{operator|~}# {string-literal|{string|'^a'}} {operator|\|} echo {string-literal|{string|"at "}} {punctuation|.} a{punctuation|:}n {operator|\|} endif
  {keyword|for} i {keyword|in} {function|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {operator|\|} call {function|add}{punctuation|(}l{punctuation|:}x{punctuation|,} i{punctuation|)} {operator|\|} endfor
endfunction
nnoremap {generics|{punctuation|<}silent{punctuation|>}} {generics|{punctuation|<}leader{punctuation|>}}t {punctuation|:}call {generics|{punctuation|<}SID{punctuation|>}}{class-name|Boil}{punctuation|(}{number|1}{punctuation|)}{generics|{punctuation|<}CR{punctuation|>}}
autocmd {class-name|BufRead} {operator|*}{punctuation|.}md setlocal spell
