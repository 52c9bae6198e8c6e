" {rule|kettle}
{rule|set} {rule|nocompatible}
{rule|let} {rule|g}:{rule|litres} {operator|=} {repetition operator|1}.{repetition operator|7}
{rule|function}! {rule|s}:{rule|Boil}{punctuation|(}{rule|n}, ...{punctuation|)} {rule|abort}
  {rule|if} {rule|a}:{rule|n} > {repetition operator|0}{rule|xFF} && {rule|exists}{punctuation|(}'{repetition operator|*}{rule|x}'{punctuation|)} \|\| {rule|a}:{rule|n} {operator|=}~# '^{rule|a}' \| {rule|echo} {string|"at "} . {rule|a}:{rule|n} \| {rule|endif}
  {rule|for} {rule|i} {rule|in} {rule|range}{punctuation|(}{repetition operator|1}, {repetition operator|10}{punctuation|)} \| {rule|call} {rule|add}{punctuation|(}{rule|l}:{rule|x}, {rule|i}{punctuation|)} \| {rule|endfor}
{rule|endfunction}
{rule|nnoremap} {rule|{punctuation|<}silent{punctuation|>}} {rule|{punctuation|<}leader{punctuation|>}}{rule|t} :{rule|call} {rule|{punctuation|<}SID{punctuation|>}}{rule|Boil}{punctuation|(}{repetition operator|1}{punctuation|)}{core-rule rule constant|{punctuation|<}CR{punctuation|>}}
{rule|autocmd} {rule|BufRead} {repetition operator|*}.{rule|md} {rule|setlocal} {rule|spell}
