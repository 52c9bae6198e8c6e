" kettle
set nocompatible
{keyword|let} g:litres {operator|=} {number|1.7}
{data-type class-name|function}! s:{function|Boil}{punctuation|(}n{punctuation|,} {operator|...}{punctuation|)} abort
  {keyword|if} a:n {operator|>} {number|0xFF} {operator|&}{operator|&} {function|exists}{punctuation|(}'{operator|*}x'{punctuation|)} \|\| a:n {operator|=}~# '{operator|^}a' \| echo {string|"at "} . a:n \| endif
  for i {keyword|in} {function|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} \| call {function|add}{punctuation|(}l:x{punctuation|,} i{punctuation|)} \| endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t :call {operator|<}SID{operator|>}{function|Boil}{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
autocmd BufRead {operator|*}.md setlocal spell
