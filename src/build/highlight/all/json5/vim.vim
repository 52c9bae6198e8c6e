" kettle
set nocompatible
let {property unquoted|g}{operator|:}litres = {number|1.7}
function! {property unquoted|s}{operator|:}Boil(n{punctuation|,} ...) abort
  if {property unquoted|a}{operator|:}n > {number|0xFF} && exists({string|'*x'}) \|\| {property unquoted|a}{operator|:}n =~# {string|'^a'} \| echo {string|"at "} . {property unquoted|a}{operator|:}n \| endif
  for i in range({number|1}{punctuation|,} {number|10}) \| call add({property unquoted|l}{operator|:}x{punctuation|,} i) \| endfor
endfunction
nnoremap <silent> <leader>{property unquoted|t} {operator|:}call <SID>Boil({number|1})<CR>
autocmd BufRead *.md setlocal spell
