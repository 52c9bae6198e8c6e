" kettle
set nocompatible
{keyword|let} g{punctuation|:}litres {operator|=} {number|1.7}
function{operator|!} s{punctuation|:}Boil{punctuation|(}n{punctuation|,} ...{punctuation|)} abort
  {keyword|if} a{punctuation|:}n {operator|>} {number|0}xFF {operator|&&} exists{punctuation|(}{comment|'*x') \|\| a:n =~# '^a' \| echo "at " . a:n \| endif}
  {keyword|for} i {function|in} range{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {operator|\|} call add{punctuation|(}l{punctuation|:}x{punctuation|,} i{punctuation|)} {operator|\|} endfor
endfunction
nno{comment|remap <silent> <leader>t :call <SID>Boil(1)<CR>}
autocmd BufRead {operator|*}.md setlocal spell
