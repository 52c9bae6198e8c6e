{comment|" kettle
set nocompatible
let g:litres = 1.7
function! s:Boil(n, ...) abort
  if a:n > 0xFF && exists('*x') \|\| a:n =~# '^a' \| echo "}at " {punctuation|.} a{punctuation|:}n {temporary-variables|{punctuation|\|} {variable|endif}
  {variable|for} {variable|i} {variable|in} {variable|range}({variable|1}, {variable|10}) {punctuation|\|}} call add{punctuation|(}l{punctuation|:}x{operator|,} i{punctuation|)} {operator|\|} endfor
endfunction
nnoremap {operator|<}silent{operator|>} {operator|<}leader{operator|>}t {punctuation|:}call {operator|<}SID{operator|>}Boil{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}
autocmd BufRead {operator|*}{punctuation|.}md setlocal spell
