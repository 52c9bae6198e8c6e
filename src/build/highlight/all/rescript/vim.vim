" kettle
set nocompatible
{keyword|let} g{operator|:}litres {operator|=} {number|1.7}
{keyword|function}{operator|!} s{operator|:}{class-name|Boil}{punctuation|(}n{punctuation|,} {operator|...}{punctuation|)} abort
  {keyword|if} a{operator|:}n {operator|>} {number|0xFF} && {function|exists}{punctuation|(}{operator|'}{operator|*}x{operator|'}{punctuation|)} {operator|\|}{operator|\|} a{operator|:}n {operator|=}{operator|~}{operator|#} {operator|'}{operator|^}a{operator|'} {operator|\|} echo {string|"at "} {punctuation|.} a{operator|:}n {operator|\|} endif
  {keyword|for} i {keyword|in} {function|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {operator|\|} call {function|add}{punctuation|(}l{operator|:}x{punctuation|,} i{punctuation|)} {operator|\|} endfor
endfunction
nnoremap {operator|<}{tag|silent}{operator|>} {operator|<}{tag|leader}{operator|>}t {operator|:}call {operator|<}{class-name|SID}{operator|>}{class-name|Boil}{punctuation|(}{number|1}{punctuation|)}{operator|<}{class-name|CR}{operator|>}
autocmd {class-name|BufRead} {operator|*.}{function|md} setlocal spell
