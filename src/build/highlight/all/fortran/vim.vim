" kettle
set nocompatible
let g{punctuation|:}litres {operator|=} {number|1.7}
{keyword|function}{comment|! s:Boil(n, ...) abort}
  {keyword|if} a{punctuation|:}n {operator|>} {number|0}xFF {punctuation|&}{punctuation|&} exists{punctuation|(}{string|'*x'}{punctuation|)} \|\| a{punctuation|:}n {operator|=}~# {string|'^a'} \| echo {string|"at "} . a{punctuation|:}n \| {keyword|endif}
  for i {keyword|in} range{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} \| {keyword|call} add{punctuation|(}l{punctuation|:}x{punctuation|,} i{punctuation|)} \| endfor
{keyword|endfunction}
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t {punctuation|:}{keyword|call} {operator|<}SID{operator|>}Boil{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
autocmd BufRead {operator|*}.md setlocal spell
