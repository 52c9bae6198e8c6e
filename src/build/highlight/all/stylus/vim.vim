" kettle
{property-declaration|{property|set} nocompatible}
{property-declaration|{property|let} g{punctuation|:}litres {operator|=} {number|1.7}}
{selector|function! s:Boil(n{punctuation|,} ...) abort}
  {statement|{keyword|if} a{punctuation|:}n {operator|>} {number|0}{unit|x}FF {operator|&&} exists{punctuation|(}{string|'*x'}{punctuation|)} {operator|\|\|} a{punctuation|:}n {operator|=}{operator|~}# {string|'^a'} \| echo {string|"at "} . a{punctuation|:}n \| endif}
  {statement|{keyword|for} i {operator|in} {func|{function|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} \| call {func|{function|add}{punctuation|(}l{punctuation|:}x{punctuation|,} i{punctuation|)} \| endfor}}}
endfunction
{property-declaration|{property|nnoremap} {operator|<}silent{operator|>} {operator|<}leader{operator|>}t {punctuation|:}call {operator|<}SID{operator|>}{func|{function|Boil}{punctuation|(}{number|1}{punctuation|)}{operator|<}CR{operator|>}}}
{property-declaration|{property|autocmd} BufRead {operator|*}.md setlocal spell}
