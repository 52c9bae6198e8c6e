" kettle
set nocompatible
let g{punctuation|:}litres {punctuation|=} {number|1.7}
function! s{punctuation|:}Boil{punctuation|(}n{punctuation|,} ...{punctuation|)} abort
  if a{punctuation|:}n > {number|0xFF} && exists{punctuation|(}{string|'*x'}{punctuation|)} \|\| a{punctuation|:}n {punctuation|=}~# {string|'^a'} \| echo {string|"at "} . a{punctuation|:}n \| endif
  for i in range{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} \| {function|call} {function|add}{punctuation|(}l{punctuation|:}x{punctuation|,} i{punctuation|)} \| endfor
endfunction
nnoremap <silent> <leader>t {punctuation|:}{function|call} <SID>Boil{punctuation|(}{number|1}{punctuation|)}<CR>
autocmd BufRead *{directive class-name|.md} setlocal spell
