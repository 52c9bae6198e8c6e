" kettle
{function|set} nocompatible
{function|let} g{punctuation|:}litres {operator|=} {number|1.7}
{keyword|function}{comment|! s:Boil(n, ...) abort}
  {keyword|if} a{punctuation|:}n {operator|>} {number|0}xFF {operator|&}{operator|&} exists{punctuation|(}'{operator|*}x'{punctuation|)} \|\| a{punctuation|:}n {operator|=}~# '{operator|^}a' \| echo {string|"at "} . a{punctuation|:}n \| endif
  {keyword|for} i {function|in} range{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} \| {keyword|call} add{punctuation|(}l{punctuation|:}x{punctuation|,} i{punctuation|)} \| endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t {punctuation|:}{keyword|call} {operator|<}SID{operator|>}Boil{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
autocmd BufRead {operator|*}.md setlocal spell
