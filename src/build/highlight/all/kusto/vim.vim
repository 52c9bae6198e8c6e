" kettle
{keyword|set} nocompatible
{keyword|let} g{punctuation|:}litres {operator|=} {number|1.7}
function{operator|!} s{punctuation|:}Boil{punctuation|(}n{punctuation|,} {operator|..}{punctuation|.}{punctuation|)} abort
  if a{punctuation|:}n {operator|>} {number|0xFF} && {function|exists}{punctuation|(}{string|'*x'}{punctuation|)} {operator|\|}{operator|\|} {verb keyword|a}{punctuation|:}n {operator|=~}# {string|'^a'} {operator|\|} {verb keyword|echo} {string|"at "} {punctuation|.} a{punctuation|:}n {operator|\|} {verb keyword|endif}
  for i {keyword|in} {keyword|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {operator|\|} {verb keyword|call} {function|add}{punctuation|(}l{punctuation|:}x{punctuation|,} i{punctuation|)} {operator|\|} {verb keyword|endfor}
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t {punctuation|:}call {operator|<}SID{operator|>}Boil{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
autocmd BufRead {operator|*}{command keyword|.md} setlocal spell
