" {rule|kettle}
{rule|set nocompatible}
{rule|let g}:{rule|litres} {operator|=} 1{punctuation|.}7
{rule|function}{operator|!} {rule|s}:{rule|Boil}{punctuation|(}{rule|n}{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {rule|abort}
  {rule|if a}:{rule|n} > 0xFF && {rule|exists}{punctuation|(}{string|'*x'}{punctuation|)} {operator|\|}{operator|\|} {rule|a}:{rule|n} {operator|=}~# {string|'^a'} {operator|\|} {rule|echo} {string|"at "} {punctuation|.} {rule|a}:{rule|n} {operator|\|} {rule|endif}
  {rule|for i in range}{punctuation|(}1{punctuation|,} 10{punctuation|)} {operator|\|} {rule|call add}{punctuation|(}{rule|l}:{rule|x}{punctuation|,} {rule|i}{punctuation|)} {operator|\|} {rule|endfor}
{rule|endfunction}
{rule|nnoremap} <{rule|silent}> <{rule|leader}>{rule|t} :{rule|call} <{rule|SID}>{rule|Boil}{punctuation|(}1{punctuation|)}<{rule|CR}>
{rule|autocmd BufRead} {operator|*}{punctuation|.}{rule|md setlocal spell}
