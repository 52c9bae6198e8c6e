{eol-comment comment|" kettle}
{keyword|set} nocompatible
{keyword|let} g{punctuation|:}litres {operator|=} {number|1}{punctuation|.}{number|7}
{keyword|function}! s{punctuation|:}Boil{punctuation|(}n{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} abort
  {keyword|if} a{punctuation|:}n {operator|>} 0xFF {string-operator keyword|&&} {keyword|exists}{punctuation|(}{string|'*x'}{punctuation|)} {token-operator punctuation|\|}{string-template string|}{token-operator punctuation|\|} a{punctuation|:}n =~# {string|'^a'} {token-operator punctuation|\|}{string-template string| echo "at " . a:n }{token-operator punctuation|\|} {keyword|endif}
  {keyword|for} {keyword|i} {keyword|in} {keyword|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {token-operator punctuation|\|}{string-template string| call add(l:x, i) }{token-operator punctuation|\|} {keyword|endfor}
{keyword|endfunction}
nnoremap <silent> <leader>t {punctuation|:}call <SID>Boil{punctuation|(}{number|1}{punctuation|)}<CR>
autocmd BufRead *{punctuation|.}md setlocal spell
