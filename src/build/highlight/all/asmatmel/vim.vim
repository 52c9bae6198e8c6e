" kettle
{op-code keyword|set} nocompatible
let g{punctuation|:}litres {operator|=} {decimal-number number|1}.{decimal-number number|7}
function{operator|!} {register variable|s}{punctuation|:}Boil{punctuation|(}{register variable|n}{punctuation|,} ...{punctuation|)} abort
  if {register variable|a}{punctuation|:}{register variable|n} {operator|>} 0xFF {operator|&&} exists{punctuation|(}{string|'*x'}{punctuation|)} {operator|\|\|} {register variable|a}{punctuation|:}{register variable|n} {operator|=}~# {string|'^a'} {operator|\|} echo {string|"at "} . {register variable|a}{punctuation|:}{register variable|n} {operator|\|} endif
  for {register variable|i} {op-code keyword|in} range{punctuation|(}{decimal-number number|1}{punctuation|,} {decimal-number number|10}{punctuation|)} {operator|\|} {op-code keyword|call} {op-code keyword|add}{punctuation|(}l{punctuation|:}{register variable|x}{punctuation|,} {register variable|i}{punctuation|)} {operator|\|} endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}{register variable|t} {punctuation|:}{op-code keyword|call} {operator|<}SID{operator|>}Boil{punctuation|(}{decimal-number number|1}{punctuation|)}{operator|<}CR{operator|>}
autocmd BufRead {operator|*}{directive property|.md} setlocal spell
