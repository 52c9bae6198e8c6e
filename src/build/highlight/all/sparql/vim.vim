" kettle
set nocompatible
let {function|{prefix|g{punctuation|:}}{local-name|litres}} = {number|1.7}
function! {function|{prefix|s{punctuation|:}}{local-name|Boil}}{punctuation|(}n{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} abort
  if {function|{prefix|a{punctuation|:}}{local-name|n}} > {number|0}xFF && {keyword|exists}{punctuation|(}{string|'*x'}{punctuation|)} \|\| {function|{prefix|a{punctuation|:}}{local-name|n}} =~{comment|# '^a' \| echo "at " . a:n \| endif}
  for i in range{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} \| call {keyword|add}{punctuation|(}{function|{prefix|l{punctuation|:}}{local-name|x}}{punctuation|,} i{punctuation|)} \| endfor
endfunction
nnoremap {url|{punctuation|<}silent{punctuation|>}} {url|{punctuation|<}leader{punctuation|>}}t {function|{prefix|{punctuation|:}}{local-name|call}} {url|{punctuation|<}SID{punctuation|>}}Boil{punctuation|(}{number|1}{punctuation|)}{url|{punctuation|<}CR{punctuation|>}}
autocmd BufRead *{punctuation|.}md setlocal spell
