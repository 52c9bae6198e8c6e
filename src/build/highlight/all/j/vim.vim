{conjunction variable|"} kettle
set nocompatible
let g{conjunction variable|:}litres {verb keyword|=} {number|1.7}
function{verb keyword|!} {verb keyword|s:}Boil{punctuation|(}n{verb keyword|,} {conjunction variable|..}{conjunction variable|.}{punctuation|)} abort
  if {operator|a:}n {verb keyword|>} {number|0}xFF {conjunction variable|&}{conjunction variable|&} exists{punctuation|(}{string|'*x'}{punctuation|)} {verb keyword|\|}{verb keyword|\|} {operator|a:}n {verb keyword|=}{adverb builtin|~}{verb keyword|#} {string|'^a'} {verb keyword|\|} echo {conjunction variable|"}at {conjunction variable|"} {conjunction variable|.} {operator|a:}n {verb keyword|\|} endif
  for i in range{punctuation|(}{number|1}{verb keyword|,} {number|10}{punctuation|)} {verb keyword|\|} call add{punctuation|(}l{conjunction variable|:}x{verb keyword|,} i{punctuation|)} {verb keyword|\|} endfor
endfunction
nnoremap {verb keyword|<}silent{verb keyword|>} {verb keyword|<}leader{verb keyword|>}t {conjunction variable|:}call {verb keyword|<}SID{verb keyword|>}Boil{punctuation|(}{number|1}{punctuation|)}{verb keyword|<}{keyword|CR}{verb keyword|>}
autocmd BufRead {verb keyword|*.}md setlocal spell
