" kettle
set nocompatible
let g{symbol|:litres} {operator|=} {number|1.7}
function{operator|!} s{symbol|:Boil}{punctuation|(}n{punctuation|,} {operator|...}{punctuation|)} abort
  {keyword|if} a{symbol|:n} {operator|>} {number|0xFF} {operator|&&} exists{punctuation|(}{char|'*x'}{punctuation|)} {operator|\|\|} a{symbol|:n} {operator|=~}{comment|# '^a' \| echo "at " . a:n \| endif}
  {keyword|for} i in range{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {operator|\|} call add{punctuation|(}{symbol|l}{symbol|:x}{punctuation|,} i{punctuation|)} {operator|\|} endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t {symbol|:call} {operator|<}{constant|SID}{operator|>}Boil{punctuation|(}{number|1}{punctuation|)}{operator|<}{constant|CR}{operator|>}
autocmd BufRead {operator|*}{punctuation|.}md setlocal spell
