" kettle
{rule-keyword keyword|set} nocompatible
let g:litres {punctuation|=} {number|1}.{number|7}
function! s:Boil{punctuation|(}n{punctuation|,} {operator|..}.{punctuation|)} abort
  {rule-keyword keyword|if} a:n {operator|>} 0xFF && exists{punctuation|(}{string|'*x'}{punctuation|)} \|\| a:n {punctuation|=}~# {string|'^a'} \| echo {string|"at "} . a:n \| endif
  for i in range{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} \| {rule-keyword keyword|call} add{punctuation|(}l:x{punctuation|,} i{punctuation|)} \| endfor
endfunction
nnoremap <silent{operator|>} <leader{operator|>}t :{rule-keyword keyword|call} <SID{operator|>}Boil{punctuation|(}{number|1}{punctuation|)}<CR{operator|>}
autocmd BufRead *.md setlocal spell
