" kettle
set nocompatible
let g{punctuation|:}litres {operator|=} {number|1.7}
{keyword|function}{operator|!} s{punctuation|:}{function|Boil}{punctuation|(}n{punctuation|,} {operator|..}{punctuation|.}{punctuation|)} abort
  {keyword|if} a{punctuation|:}n {punctuation|>} 0xFF && {keyword|exists}{punctuation|(}'{operator|*}x'{punctuation|)} {operator|\|}{operator|\|} a{punctuation|:}n {operator|=}{operator|~}{operator|#} '{operator|^}a' {operator|\|} echo {string|"at "} {punctuation|.} a{punctuation|:}n {operator|\|} endif
  {keyword|for} i {keyword|in} {function|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {operator|\|} call {function|add}{punctuation|(}l{punctuation|:}x{punctuation|,} i{punctuation|)} {operator|\|} endfor
endfunction
{generator class-name|nnoremap} {punctuation|<}silent{punctuation|>} {punctuation|<}leader{punctuation|>}t {punctuation|:}{generator class-name|call} {punctuation|<}SID{punctuation|>}{function|Boil}{punctuation|(}{number|1}{punctuation|)}{punctuation|<}CR{punctuation|>}
autocmd BufRead {operator|*}{punctuation|.}md setlocal spell
