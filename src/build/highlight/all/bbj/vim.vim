" kettle
set nocompatible
{keyword|let} g{punctuation|:}litres {operator|=} {number|1.7}
function! s{punctuation|:}{function|Boil}{punctuation|(}n{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} abort
  {keyword|if} a{punctuation|:}n {operator|>} {number|0}xFF {operator|&}{operator|&} {function|exists}{punctuation|(}{string|'*x'}{punctuation|)} \|\| a{punctuation|:}n {operator|=}~# {string|'^a'} \| echo {string|"at "} {punctuation|.} a{punctuation|:}n \| {keyword|endif}
  {keyword|for} i in {function|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} \| call {function|add}{punctuation|(}l{punctuation|:}x{punctuation|,} i{punctuation|)} \| endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t {punctuation|:}call {operator|<}SID{operator|>}{function|Boil}{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
autocmd BufRead {operator|*}{punctuation|.}md setlocal spell
