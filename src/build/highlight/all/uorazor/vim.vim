" kettle
set nocompatible
let g{punctuation|:}litres {operator|=} {number|1.7}
function! s{punctuation|:}Boil{punctuation|(}n{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} abort
  {keyword|if} a{punctuation|:}n {operator|>} {number|0xFF} && exists{punctuation|(}{string|{punctuation|'}*x{punctuation|'}}{punctuation|)} {operator|\|}{operator|\|} a{punctuation|:}n {operator|=}{operator|~}{comment-hash comment|# '^a' \| echo "at " . a:n \| endif}
  {keyword|for} i {operator|in} range{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {operator|\|} call add{punctuation|(}l{punctuation|:}x{punctuation|,} i{punctuation|)} {operator|\|} {keyword|endfor}
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t {punctuation|:}call {operator|<}SID{operator|>}Boil{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
autocmd BufRead {operator|*}{punctuation|.}md setlocal spell
