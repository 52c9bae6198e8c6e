" kettle
set nocompatible
let {definition rule class-name|g}{punctuation|:}litres {punctuation|=} 1.7
function! {definition rule class-name|s}{punctuation|:}Boil{punctuation|(}n, {operator|..}.{punctuation|)} abort
  if {definition rule class-name|a}{punctuation|:}n > 0xFF && exists{punctuation|(}{string|'*x'}{punctuation|)} {operator|\|}{operator|\|} {definition rule class-name|a}{punctuation|:}n {punctuation|=}{operator|~}# {string|'^a'} {operator|\|} echo "at " . {definition rule class-name|a}{punctuation|:}n {operator|\|} endif
  for i in range{punctuation|(}1, 10{punctuation|)} {operator|\|} call add{punctuation|(}{definition rule class-name|l}{punctuation|:}x, i{punctuation|)} {operator|\|} endfor
endfunction
nnoremap <silent> <leader>{definition rule class-name|t} {punctuation|:}call <{constant|SID}>Boil{punctuation|(}1{punctuation|)}<{constant|CR}>
autocmd BufRead {operator|*}.md setlocal spell
