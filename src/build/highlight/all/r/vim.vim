" kettle
set nocompatible
let g{operator|:}litres {operator|=} {number|1.7}
{keyword|function}{operator|!} s{operator|:}Boil{punctuation|(}n{punctuation|,} {ellipsis|...}{punctuation|)} abort
  {keyword|if} a{operator|:}n {operator|>} {number|0xFF} {operator|&&} exists{punctuation|(}{string|'*x'}{punctuation|)} {operator|\|\|} a{operator|:}n {operator|=}{operator|~}{comment|# '^a' \| echo "at " . a:n \| endif}
  {keyword|for} i {keyword|in} range{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {operator|\|} call add{punctuation|(}l{operator|:}x{punctuation|,} i{punctuation|)} {operator|\|} endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t {operator|:}call {operator|<}SID{operator|>}Boil{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
autocmd BufRead {operator|*}.md setlocal spell
