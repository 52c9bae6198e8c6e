" kettle
set nocompatible
let g{punctuation|:}litres = 1.7
function{tag|!} s{punctuation|:}Boil(n{punctuation|,} {punctuation|...}) abort
  if a{punctuation|:}n {punctuation|>} 0xFF {important|&&} exists('{important|*x')} {punctuation|\|}{punctuation|\|} a{punctuation|:}n =~{comment|# '^a' \| echo "at " . a:n \| endif}
  for i in range(1{punctuation|,} 10) {punctuation|\|} call add(l{punctuation|:}x{punctuation|,} i) {punctuation|\|} endfor
endfunction
nnoremap <silent{punctuation|>} <leader{punctuation|>}t {punctuation|:}call <SID{punctuation|>}Boil(1)<CR{punctuation|>}
autocmd BufRead {important|*.md} setlocal spell
