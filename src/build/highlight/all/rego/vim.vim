" kettle
set nocompatible
let {property|g}{operator|:}litres {operator|=} {number|1.7}
function! {property|s}{operator|:}{function|Boil}{punctuation|(}n{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} abort
  if {property|a}{operator|:}n {operator|>} 0xFF {operator|&}{operator|&} {function|exists}{punctuation|(}'{operator|*}x'{punctuation|)} {operator|\|}{operator|\|} {property|a}{operator|:}n {operator|=}~{comment|# '^a' \| echo "at " . a:n \| endif}
  for i in {function|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {operator|\|} call {function|add}{punctuation|(}{property|l}{operator|:}x{punctuation|,} i{punctuation|)} {operator|\|} endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}{property|t} {operator|:}call {operator|<}SID{operator|>}{function|Boil}{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
autocmd BufRead {operator|*}{punctuation|.}md setlocal spell
