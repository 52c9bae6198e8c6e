" kettle
set nocompatible
let g{atom symbol|:litres} {operator|=} {number|1.7}
function! s{atom symbol|:Boil}{punctuation|(}n{punctuation|,} {operator|...}{punctuation|)} abort
  {keyword|if} a{atom symbol|:n} {operator|>} {number|0xFF} {operator|&&} {function|exists}{punctuation|(}{string|'*x'}{punctuation|)} {operator|\|\|} a{atom symbol|:n} {operator|=~}{comment|# '^a' \| echo "at " . a:n \| endif}
  {keyword|for} i {operator|in} {function|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {operator|\|} call {function|add}{punctuation|(}l{atom symbol|:x}{punctuation|,} i{punctuation|)} {operator|\|} endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t {atom symbol|:call} {operator|<}{module class-name|SID}>{module class-name|Boil}{punctuation|(}{number|1}{punctuation|)}{operator|<}{module class-name|CR}>
autocmd {module class-name|BufRead} {operator|*}{punctuation|.}md setlocal spell
