" kettle
{keyword|set} nocompatible
let g{punctuation|:}litres {operator|=} {number|1.7}
{keyword|function}{operator|!} s{punctuation|:}Boil{punctuation|(}n{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} abort
  {keyword|if} a{punctuation|:}n {operator|>} {number|0xFF} {operator|&&} exists{punctuation|(}{string|'*x'}{punctuation|)} {operator|\|\|} a{punctuation|:}n {operator|=}{operator|~}{comment|# '^a' \| echo "at " . a:n \| endif}
  {keyword|for} i {keyword|in} range{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {operator|\|} call {keyword|add}{punctuation|(}l{punctuation|:}x{punctuation|,} i{punctuation|)} {operator|\|} endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t {punctuation|:}call {operator|<}SID{operator|>}Boil{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
autocmd BufRead {operator|*}{punctuation|.}md setlocal spell
