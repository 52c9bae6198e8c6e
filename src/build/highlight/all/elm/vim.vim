" {hvariable|kettle}
{hvariable|set} {hvariable|nocompatible}
{keyword|let} {hvariable|g}{operator|:}{hvariable|litres} {operator|=} {number|1.7}
{hvariable|function}{operator|!} {hvariable|s}{operator|:}{constant|Boil}{punctuation|(}{hvariable|n}{punctuation|,} {operator|...}{punctuation|)} {hvariable|abort}
  {keyword|if} {hvariable|a}{operator|:}{hvariable|n} {operator|>} {number|0xFF} {operator|&&} {hvariable|exists}{punctuation|(}'{operator|*}{hvariable|x}'{punctuation|)} {operator|\|\|} {hvariable|a}{operator|:}{hvariable|n} {operator|=~#} '{operator|^}{hvariable|a}' {operator|\|} {hvariable|echo} {string|"at "}{operator| . }{hvariable|a}{operator|:}{hvariable|n} {operator|\|} {hvariable|endif}
  {hvariable|for} {hvariable|i} {keyword|in} {hvariable|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {operator|\|} {hvariable|call} {hvariable|add}{punctuation|(}{hvariable|l}{operator|:}{hvariable|x}{punctuation|,} {hvariable|i}{punctuation|)} {operator|\|} {hvariable|endfor}
{hvariable|endfunction}
{hvariable|nnoremap} {operator|<}{hvariable|silent}{operator|>} {operator|<}{hvariable|leader}{operator|>}{hvariable|t} {operator|:}{hvariable|call} {operator|<}{constant|SID}{operator|>}{constant|Boil}{punctuation|(}{number|1}{punctuation|)}{operator|<}{constant|CR}{operator|>}
{hvariable|autocmd} {constant|BufRead} {operator|*.}{hvariable|md} {hvariable|setlocal} {hvariable|spell}
