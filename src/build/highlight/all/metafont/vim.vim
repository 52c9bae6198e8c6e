" kettle
set nocompatible
{command builtin|let} g{operator|:}litres {operator|=} {number|1.7}
function! s{operator|:}Boil{punctuation|(}n{punctuation|,} {operator|...}{punctuation|)} abort
  {keyword|if} a{operator|:}n {operator|>} {number|0}xFF && exists{punctuation|(}'{operator|*}{variable|x}'{punctuation|)} \|\| a{operator|:}n {operator|=}~{variable|#} '^a' \| echo {string|"at "} . a{operator|:}n \| endif
  {keyword|for} i {constant|in} {macro function|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} \| call add{punctuation|(}l{operator|:}{variable|x}{punctuation|,} i{punctuation|)} \| {keyword|endfor}
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t {operator|:}call {operator|<}SID{operator|>}Boil{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
autocmd BufRead {operator|*}.md setlocal spell
