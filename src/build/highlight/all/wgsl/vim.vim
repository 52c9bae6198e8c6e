" kettle
set nocompatible
{keyword|let} g{punctuation|:}litres {operator|=} {decimal-float-literal number|1.7}
{keyword|function}{operator|!} s{punctuation|:}{function-calls function|Boil}{punctuation|(}n{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} abort
  {keyword|if} a{punctuation|:}n {punctuation|>} {hex-int-literal number|0xFF} {operator|&&} {function-calls function|exists}{punctuation|(}'*x'{punctuation|)} {operator|\|\|} a{punctuation|:}n {operator|=}{operator|~}# '{operator|^}a' {operator|\|} echo "at " {punctuation|.} a{punctuation|:}n {operator|\|} endif
  {keyword|for} i in {function-calls function|range}{punctuation|(}{int-literal number|1}{punctuation|,} {int-literal number|10}{punctuation|)} {operator|\|} call {function-calls function|add}{punctuation|(}l{punctuation|:}x{punctuation|,} i{punctuation|)} {operator|\|} endfor
endfunction
nnoremap {punctuation|<}silent{punctuation|>} {punctuation|<}leader{punctuation|>}t {punctuation|:}call {punctuation|<}{class-name|SID}{punctuation|>}{function-calls function|Boil}{punctuation|(}{int-literal number|1}{punctuation|)}{punctuation|<}{class-name|CR}{punctuation|>}
autocmd {class-name|BufRead} {operator|*}{punctuation|.}md setlocal spell
