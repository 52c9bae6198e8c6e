{operator|"} kettle
set nocompatible
{keyword|let} g{operator|:}litres {operator|=} {number|1.7}
{function|function}{operator|!} s{operator|:}Boil{punctuation|(}n{operator|,} {operator|...}{punctuation|)} abort
  {keyword|if} a{operator|:}n {operator|>} {number|0xFF} {operator|&&} exists{punctuation|(}{operator|'*}x{operator|'}{punctuation|)} {operator|\|\|} a{operator|:}n {operator|=~#} {operator|'^}a{operator|'} {operator|\|} echo {string|"at "} {operator|.} a{operator|:}n {operator|\|} endif
  for i in range{punctuation|(}{number|1}{operator|,} {number|10}{punctuation|)} {operator|\|} call add{punctuation|(}l{operator|:}x{operator|,} i{punctuation|)} {operator|\|} endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t {operator|:}call {operator|<}SID{operator|>}Boil{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
autocmd BufRead {operator|*.}md setlocal spell
