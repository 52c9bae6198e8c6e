" kettle
{keyword|set} nocompatible
let g{punctuation|:}{class-name|litres} {operator|=} {number|1.7}
function! s{punctuation|:}Boil{punctuation|(}n{punctuation|,} ...{punctuation|)} abort
  {keyword|if} a{punctuation|:}n {operator|>} 0xFF {operator|&}{operator|&} exists{punctuation|(}'{operator|*}x'{punctuation|)} \|\| a{punctuation|:}n {operator|=}~{comment|# '^a' \| echo "at " . a:n \| endif}
  {keyword|for} i {keyword|in} range{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} \| call add{punctuation|(}l{punctuation|:}x{punctuation|,} i{punctuation|)} \| endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t {punctuation|:}call {operator|<}SID{operator|>}Boil{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
autocmd BufRead {operator|*}.md setlocal spell
