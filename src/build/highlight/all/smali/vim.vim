" kettle
set nocompatible
let {field variable|g}{punctuation|:}{label property|litres} {operator|=} {number|1.7}
function! {field variable|s}{punctuation|:}{builtin|B}{function|oil}{punctuation|(}n{punctuation|,} {operator|..}.{punctuation|)} abort
  if {field variable|a}{punctuation|:}{label property|n} > {number|0xFF} && {function|exists}{punctuation|(}'*x'{punctuation|)} \|\| {field variable|a}{punctuation|:}{label property|n} {operator|=}~{comment|# '^a' \| echo "at " . a:n \| endif}
  for i in {function|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} \| call {function|add}{punctuation|(}{field variable|l}{punctuation|:}{label property|x}{punctuation|,} i{punctuation|)} \| endfor
endfunction
nnoremap <silent> <leader>t {punctuation|:}{label property|call} <SID>{function|Boil}{punctuation|(}{number|1}{punctuation|)}<CR>
autocmd BufRead *{keyword|.md} setlocal spell
