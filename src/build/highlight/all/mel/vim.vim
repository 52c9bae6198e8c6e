" kettle
{function|set} nocompatible
{function|let} g{punctuation|:}litres {operator|=} {number|1.7}
{function|function}{operator|!} s{punctuation|:}{function|Boil}{punctuation|(}n{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} abort
  {keyword|if} a{punctuation|:}n {operator|>} {number|0xFF} {operator|&&} {function|exists}{punctuation|(}'{operator|*}x'{punctuation|)} {operator|\|\|} a{punctuation|:}n {operator|=}~# '{operator|^}a' \| echo {string|"at "} {punctuation|.} a{punctuation|:}n \| endif
  {keyword|for} i {keyword|in} {function|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} \| call {function|add}{punctuation|(}l{punctuation|:}x{punctuation|,} i{punctuation|)} \| endfor
{function|endfunction}
{function|nnoremap} {operator|<}silent{operator|>} {operator|<}leader{operator|>}t {punctuation|:}call {operator|<}SID{operator|>}{function|Boil}{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
{function|autocmd} BufRead {operator|*}{punctuation|.}md setlocal spell
