" kettle
set nocompatible
let g{operator|:}litres {operator|=} {number|1}.{number|7}
function{operator|!} s{operator|:}Boil{punctuation|(}n{punctuation|,} {location-counter important|.}{location-counter important|.}{location-counter important|.}{punctuation|)} abort
  if a{operator|:}n {operator|>} {number|0xFF} {operator|&&} exists{punctuation|(}'{operator|*}x'{punctuation|)} {operator|\|\|} a{operator|:}n {operator|=}{operator|~}# '{operator|^}a' {operator|\|} echo {identifier|"at "} {location-counter important|.} a{operator|:}n {operator|\|} endif
  for i in range{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {operator|\|} call add{punctuation|(}l{operator|:}x{punctuation|,} i{punctuation|)} {operator|\|} endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t {operator|:}call {operator|<}SID{operator|>}Boil{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
autocmd BufRead {operator|*}.md setlocal spell
