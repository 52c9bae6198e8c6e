" kettle
set nocompatible
let {property|g}{punctuation|:}litres = 1.7
function! {property|s}{punctuation|:}{function|Boil}{punctuation|(}n{punctuation|,} ...{punctuation|)} abort
  if {property|a}{punctuation|:}n {operator|>} 0xFF && {function|exists}{punctuation|(}{string|'*x'}{punctuation|)} \|\| {property|a}{punctuation|:}n =~# {string|'^a'} \| echo {string|"at "} . {property|a}{punctuation|:}n \| endif
  for i in {function|range}{punctuation|(}1{punctuation|,} 10{punctuation|)} \| call {function|add}{punctuation|(}{property|l}{punctuation|:}x{punctuation|,} i{punctuation|)} \| endfor
endfunction
nnoremap <silent> <leader>{property|t} {punctuation|:}call <SID>{function|Boil}{punctuation|(}1{punctuation|)}<CR>
autocmd BufRead *.md setlocal spell
