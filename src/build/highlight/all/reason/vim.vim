" kettle
set nocompatible
{keyword|let} g{punctuation|:}litres {operator|=} {number|1.7}
{keyword|function}{operator|!} s{punctuation|:}{constructor|Boil}{punctuation|(}n{punctuation|,} {operator|...}{punctuation|)} abort
  {keyword|if} a{punctuation|:}n {operator|>} {number|0xFF} && exists{punctuation|(}{operator|'}{operator|*}x{operator|'}{punctuation|)} {operator|\|}{operator|\|} a{punctuation|:}n {operator|=}{operator|~}{operator|#} {operator|'}{operator|^}a{operator|'} {operator|\|} echo {string|"at "} {punctuation|.} a{punctuation|:}n {operator|\|} endif
  {keyword|for} i {keyword|in} range{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {operator|\|} call add{punctuation|(}l{punctuation|:}x{punctuation|,} i{punctuation|)} {operator|\|} endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t {punctuation|:}call {operator|<}{constructor|SID}{operator|>}{constructor|Boil}{punctuation|(}{number|1}{punctuation|)}{operator|<}{constructor|CR}{operator|>}
autocmd {constructor|BufRead} {operator|*.}md setlocal spell
