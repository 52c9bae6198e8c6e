" kettle
{keyword|set} nocompatible
let g{punctuation|:}litres {operator|=} {number|1.7}
{keyword|function}! s{punctuation|:}Boil{punctuation|(}n{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {keyword|abort}
  {keyword|if} a{punctuation|:}n {operator|>} 0xFF {operator|&}{operator|&} exists{punctuation|(}{string|'*x'}{punctuation|)} \|\| a{punctuation|:}n {operator|=}~# {string|'^a'} \| echo {string|"at "} {punctuation|.} a{punctuation|:}n \| endif
  {keyword|for} i {keyword|in} range{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} \| {keyword|call} {keyword|add}{punctuation|(}l{punctuation|:}x{punctuation|,} i{punctuation|)} \| endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t {punctuation|:}{keyword|call} {operator|<}SID{operator|>}Boil{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
autocmd BufRead {operator|*}{punctuation|.}md setlocal spell
