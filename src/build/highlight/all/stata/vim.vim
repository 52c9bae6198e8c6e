" kettle
{command keyword|set} nocompatible
{command keyword|let} g{punctuation|:}litres {operator|=} {number|1.7}
{command keyword|function}{operator|!} s{punctuation|:}{function|Boil}{punctuation|(}n{punctuation|,} ...{punctuation|)} abort
  {command keyword|if} a{punctuation|:}n {operator|>} 0xFF {operator|&}{operator|&} {function|exists}{punctuation|(}'{operator|*}x'{punctuation|)} {operator|\|}{operator|\|} a{punctuation|:}n {operator|=}{operator|~}{operator|#} '{operator|^}a' {operator|\|} echo {string-literal|{string|"at "}} . a{punctuation|:}n {operator|\|} endif
  {command keyword|for} i {keyword|in} {function|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {operator|\|} call {function|add}{punctuation|(}l{punctuation|:}x{punctuation|,} i{punctuation|)} {operator|\|} endfor
{command keyword|endfunction}
{command keyword|nnoremap} {operator|<}silent{operator|>} {operator|<}leader{operator|>}t {punctuation|:}call {operator|<}SID{operator|>}{function|Boil}{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
{command keyword|autocmd} BufRead {operator|*}.md setlocal spell
