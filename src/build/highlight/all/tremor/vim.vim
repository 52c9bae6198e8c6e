" kettle
{keyword|set} nocompatible
{keyword|let} g{punctuation|:}litres {operator|=} {number|1.7}
function{operator|!} s{punctuation|:}Boil{punctuation|(}n{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} abort
  if a{punctuation|:}n {operator|>} {number|0xFF} {operator|&&} {function|exists}{punctuation|(}'{operator|*}x'{punctuation|)} {operator|\|\|} a{punctuation|:}n {operator|=}{operator|~}{comment|# '^a' \| echo "at " . a:n \| endif}
  {keyword|for} i in {function|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {operator|\|} call {function|add}{punctuation|(}l{punctuation|:}x{punctuation|,} i{punctuation|)} {operator|\|} endf{operator|or}
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t {punctuation|:}call {operator|<}SID{operator|>}Boil{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
autocmd BufRead {operator|*}{punctuation|.}md setlocal spell
