" kettle
set nocompatible
let g{dfn builtin|:}litres {function|=} {number|1.7}
function{function|!} s{statement|:Boil}{punctuation|(}n{function|,} {dyadic-operator operator|.}{dyadic-operator operator|.}{dyadic-operator operator|.}{punctuation|)} abort
  if a{dfn builtin|:}n {function|>} {number|0}xFF {monadic-operator operator|&}{monadic-operator operator|&} exists{punctuation|(}{string|'*x'}{punctuation|)} {function|\|}{function|\|} a{dfn builtin|:}n {function|=}{function|~}{comment|# '^a' \| echo "at " . a:n \| endif}
  for i in range{punctuation|(}{number|1}{function|,} {number|10}{punctuation|)} {function|\|} call add{punctuation|(}l{dfn builtin|:}x{function|,} i{punctuation|)} {function|\|} endfor
endfunction
nnoremap {function|<}silent{function|>} {function|<}leader{function|>}t {dfn builtin|:}call {function|<}SID{function|>}Boil{punctuation|(}{number|1}{punctuation|)}{function|<}CR{function|>}
autocmd BufRead {function|*}{dyadic-operator operator|.}md setlocal spell
