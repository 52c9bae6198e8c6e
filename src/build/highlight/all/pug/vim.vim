" kettle
{tag|set} {plain-text|nocompatible}
{tag|let} {plain-text|g:litres = 1.7}
{tag|function}{punctuation|!} s:Boil(n, {punctuation|...}) abort
  {flow-control|{branch keyword|if} {literal-property property|a}{operator|:}n {operator|>} {number|0xFF} {operator|&&} {function|exists}{punctuation|(}{string|'*x'}{punctuation|)} {operator|\|\|} a{operator|:}n {operator|=}{operator|~}# {string|'^a'} {operator|\|} echo {string|"at "} {punctuation|.} a{operator|:}n {operator|\|} endif}
  {tag|for} {plain-text|i in range(1, 10) \| call add(l:x, i) \| endfor}
{tag|endfunction}
{tag|nnoremap} {plain-text|<silent> <leader>t :call <SID>Boil(1)<CR>}
{tag|autocmd} {plain-text|BufRead *.md setlocal spell}
