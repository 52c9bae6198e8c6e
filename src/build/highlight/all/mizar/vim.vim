" kettle
{keyword|set} nocompatible
{keyword|let} {variable|g}{punctuation|:}litres {operator|=} {number|1}.{number|7}
function! {variable|s}{punctuation|:}Boil{punctuation|(}n{punctuation|,} {operator|...}{punctuation|)} abort
  {keyword|if} {variable|a}{punctuation|:}n > 0xFF {operator|&}{operator|&} exists{punctuation|(}'*x'{punctuation|)} \|\| {variable|a}{punctuation|:}n {operator|=}~# '^a' \| echo "at " . {variable|a}{punctuation|:}n \| endif
  {keyword|for} i in range{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} \| call add{punctuation|(}{variable|l}{punctuation|:}x{punctuation|,} i{punctuation|)} \| endfor
endfunction
nnoremap <silent> <leader>t {punctuation|:}call <SID>Boil{punctuation|(}{number|1}{punctuation|)}<CR>
autocmd BufRead *.md setlocal spell
