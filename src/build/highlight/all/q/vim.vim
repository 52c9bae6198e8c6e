" kettle
{keyword|set} nocompatible
let g{verb operator|:}litres {verb operator|=} {number|1.7}
function{verb operator|!} s{verb operator|:}Boil{punctuation|(}n{verb operator|,} {verb operator|.}{verb operator|.}{verb operator|.}{punctuation|)} abort
  {keyword|if} a{verb operator|:}n {verb operator|>} {number|0xFF} {verb operator|&}{verb operator|&} exists{punctuation|(}{adverb function|'}{verb operator|*}x{adverb function|'}{punctuation|)} {verb operator|\|}{verb operator|\|} a{verb operator|:}n {verb operator|=}{verb operator|~}{verb operator|#} {adverb function|'}{verb operator|^}a{adverb function|'} {verb operator|\|} echo {string|"at "} {verb operator|.} a{verb operator|:}n {verb operator|\|} endif
  for i {keyword|in} range{punctuation|(}{number|1}{verb operator|,} {number|10}{punctuation|)} {verb operator|\|} call add{punctuation|(}l{verb operator|:}x{verb operator|,} i{punctuation|)} {verb operator|\|} endfor
endfunction
nnoremap {verb operator|<}silent{verb operator|>} {verb operator|<}leader{verb operator|>}t {verb operator|:}call {verb operator|<}SID{verb operator|>}Boil{punctuation|(}{number|1}{punctuation|)}{verb operator|<}CR{verb operator|>}
autocmd BufRead {verb operator|*}{punctuation|.}md setlocal spell
