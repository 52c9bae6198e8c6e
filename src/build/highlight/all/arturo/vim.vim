" kettle
{builtin-function keyword|set} nocompatible
{builtin-function keyword|let} {label property|g:}litres {symbol|=} {number|1.7}
{builtin-function keyword|function}! {label property|s:}Boil{punctuation|(}n{punctuation|,} {symbol|..}.{punctuation|)} abort
  {builtin-function keyword|if} {label property|a:}n {symbol|>} 0xFF && exists{punctuation|(}'{symbol|*}x'{punctuation|)} {sugar operator|\|}{sugar operator|\|} {label property|a:}n {symbol|=}{symbol|~}{symbol|#} '{symbol|^}a' {sugar operator|\|} echo {string|"at "} . {label property|a:}n {sugar operator|\|} endif
  for i in {builtin-function keyword|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {sugar operator|\|} {builtin-function keyword|call} {builtin-function keyword|add}{punctuation|(}{label property|l:}x{punctuation|,} i{punctuation|)} {sugar operator|\|} endfor
endfunction
nnoremap {symbol|<}silent{symbol|>} {symbol|<}leader{symbol|>}t {type class-name|:call} {symbol|<}SID{symbol|>}Boil{punctuation|(}{number|1}{punctuation|)}{symbol|<}CR{symbol|>}
autocmd BufRead {symbol|*}.md setlocal spell
