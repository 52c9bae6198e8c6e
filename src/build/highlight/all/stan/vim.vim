" kettle
set nocompatible
let g{operator|:}litres {operator|=} {number|1.7}
function{operator|!} s{operator|:}{function|Boil}{punctuation|(}n{punctuation|,} ...{punctuation|)} abort
  {keyword|if} a{operator|:}n {operator|>} 0xFF {operator|&&} {function|exists}{punctuation|(}{operator|'}{operator|*}x{operator|'}{punctuation|)} {operator|\|\|} a{operator|:}n {operator|=}{operator|~}{comment|# '^a' \| echo "at " . a:n \| endif}
  {keyword|for} i {keyword|in} {function|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {operator|\|} call {function|add}{punctuation|(}l{operator|:}x{punctuation|,} i{punctuation|)} {operator|\|} endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t {operator|:}call {operator|<}SID{operator|>}{function|Boil}{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
autocmd BufRead {operator|*}.md setlocal spell
