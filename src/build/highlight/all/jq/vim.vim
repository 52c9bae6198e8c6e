" kettle
set nocompatible
let {property-literal property|g}{punctuation|:}litres {operator|=} {number|1.7}
function! {property-literal property|s}{punctuation|:}{c-style-function function|Boil}{punctuation|(}n{punctuation|,} {operator|..}{dot important|.}{punctuation|)} abort
  {keyword|if} {property-literal property|a}{punctuation|:}n {operator|>} 0xFF && {c-style-function function|exists}{punctuation|(}'{operator|*}x'{punctuation|)} {operator pipe|\|}{operator pipe|\|} {property-literal property|a}{punctuation|:}n {operator|=}~{comment|# '^a' \| echo "at " . a:n \| endif}
  for i in {c-style-function function|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {operator pipe|\|} call {c-style-function function|add}{punctuation|(}{property-literal property|l}{punctuation|:}x{punctuation|,} i{punctuation|)} {operator pipe|\|} endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}{property-literal property|t} {punctuation|:}call {operator|<}SID{operator|>}{c-style-function function|Boil}{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
autocmd BufRead {operator|*}{punctuation|.}md setlocal spell
