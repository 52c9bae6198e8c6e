" {property|kettle}
{property|set} {property|nocompatible}
{property|let} {attr-name|g}{punctuation|:}{property|litres} {operator|=} {number|1.7}
{property|function}{operator|!} {attr-name|s}{punctuation|:}{class-name|Boil}{punctuation|(}{property|n}{punctuation|,} {operator|...}{punctuation|)} {property|abort}
  {property|if} {attr-name|a}{punctuation|:}{property|n} > {property|0xFF} {operator|&}{operator|&} {property-query|exists}{punctuation|(}'*{property|x}'{punctuation|)} {operator|\|}{operator|\|} {attr-name|a}{punctuation|:}{property|n} {operator|=}~{comment|# '^a' \| echo "at " . a:n \| endif}
  {property|for} {property|i} {property|in} {property-query|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {operator|\|} {property|call} {property-query|add}{punctuation|(}{attr-name|l}{punctuation|:}{property|x}{punctuation|,} {property|i}{punctuation|)} {operator|\|} {property|endfor}
{property|endfunction}
{property|nnoremap} <{property|silent}> <{property|leader}>{attr-name|t} {punctuation|:}{property|call} <{constant|SID}>{property-query|Boil}{punctuation|(}{number|1}{punctuation|)}<{constant|CR}>
{property|autocmd} {property|BufRead} *.{property|md} {property|setlocal} {property|spell}
