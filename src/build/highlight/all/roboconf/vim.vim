" kettle
set nocompatible
let {property|g}{punctuation|:}litres {punctuation|=} {value attr-value|1.7
function! }{property|s}{punctuation|:}Boil(n{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}) abort
  if {property|a}{punctuation|:}n > 0xFF && exists('*x') \|\| {property|a}{punctuation|:}n {punctuation|=}{value attr-value|~}{comment|# '^a' \| echo "at " . a:n \| endif}
  for i in range(1{punctuation|,} 10) \| call add({property|l}{punctuation|:}x{punctuation|,} i) \| endfor
endfunction
nnoremap <silent> <leader>{property|t} {punctuation|:}call <SID>Boil(1)<CR>
autocmd BufRead *{punctuation|.}md setlocal spell
