" {name|kettle}
{name|set nocompatible}
{name|let g}{punctuation|:}{name|litres} {operator-char operator|=} {number|1.7}
{name|function! s}{punctuation|:}{name|Boil}{punctuation|(}{name|n}{punctuation|,} ...{punctuation|)} {name|abort}
  {name|if a}{punctuation|:}{name|n} {operator-char operator|>} 0xFF && {name|exists}{punctuation|(}{string|'*x'}{punctuation|)} {comment|\|\| a:n =~# '^a' \| echo "at " . a:n \| endif}
  {name|for i in range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {comment|\| call add(l:x, i) \| endfor}
{name|endfunction}
{name|nnoremap} {operator-char operator|<}{name|silent}{operator-char operator|>} {operator-char operator|<}{name|leader}{operator-char operator|>}{name|t} {punctuation|:}{name|call} {operator-char operator|<}{name|SID}{operator-char operator|>}{name|Boil}{punctuation|(}{number|1}{punctuation|)}{operator-char operator|<}{name|CR}{operator-char operator|>}
{name|autocmd BufRead} {operator-char operator|*}.{name|md setlocal spell}
