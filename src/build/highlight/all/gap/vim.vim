" kettle
set nocompatible
let g{punctuation|:}litres {operator|=} {number|1.7}
{keyword|function}{operator|!} s{punctuation|:}{function|Boil}{punctuation|(}n{punctuation|,} {operator|..}{punctuation|.}{punctuation|)} abort
  {keyword|if} a{punctuation|:}n {operator|>} 0xFF && {function|exists}{punctuation|(}{string|'*x'}{punctuation|)} \|\| a{punctuation|:}n {operator|=}{operator|~}{comment|# '^a' \| echo "at " . a:n \| endif}
  {keyword|for} i {keyword|in} {function|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} \| call {function|add}{punctuation|(}l{punctuation|:}x{punctuation|,} i{punctuation|)} \| endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t {punctuation|:}call {operator|<}SID{operator|>}{function|Boil}{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
autocmd BufRead {operator|*}{punctuation|.}md setlocal spell
