" {variable|kettle}
{variable|set} {variable|nocompatible}
{variable|let} {variable|g}{punctuation|:}{variable|litres} {operator|=} {number|1.7}
{keyword|function}! {variable|s}{punctuation|:}{variable|Boil}{punctuation|(}{variable|n}{punctuation|,} {punctuation|..}{punctuation|.}{punctuation|)} {keyword|abort}
  {keyword|if} {variable|a}{punctuation|:}{variable|n} {operator|>} 0xFF {operator|&}{operator|&} {variable|exists}{punctuation|(}'{operator|*}{variable|x}'{punctuation|)} \|\| {variable|a}{punctuation|:}{variable|n} {operator|=}~# '^{variable|a}' \| {variable|echo} {string|"at "} {punctuation|.} {variable|a}{punctuation|:}{variable|n} \| {variable|endif}
  {keyword|for} {variable|i} {keyword|in} {keyword|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} \| {variable|call} {variable|add}{punctuation|(}{variable|l}{punctuation|:}{variable|x}{punctuation|,} {variable|i}{punctuation|)} \| {variable|endfor}
{variable|endfunction}
{variable|nnoremap} {operator|<}{variable|silent}{operator|>} {operator|<}{variable|leader}{operator|>}{variable|t} {punctuation|:}{variable|call} {operator|<}{variable|SID}{operator|>}{variable|Boil}{punctuation|(}{number|1}{punctuation|)}{operator|<}{variable|CR}{operator|>}
{variable|autocmd} {variable|BufRead} {operator|*}{punctuation|.}{variable|md} {variable|setlocal} {variable|spell}
