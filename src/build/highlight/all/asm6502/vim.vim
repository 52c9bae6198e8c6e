" kettle
set nocompatible
let g{punctuation|:}litres = {decimal-number number|1}.{decimal-number number|7}
function! s{punctuation|:}Boil{punctuation|(}n{punctuation|,} ...{punctuation|)} abort
  if {register variable|a}{punctuation|:}n > 0xFF && exists{punctuation|(}{string|'*x'}{punctuation|)} \|\| {register variable|a}{punctuation|:}n =~# {string|'^a'} \| echo {string|"at "} . {register variable|a}{punctuation|:}n \| endif
  for i in range{punctuation|(}{decimal-number number|1}{punctuation|,} {decimal-number number|10}{punctuation|)} \| call add{punctuation|(}l{punctuation|:}{register variable|x}{punctuation|,} i{punctuation|)} \| endfor
endfunction
nnoremap <silent> <leader>t {punctuation|:}call <SID>Boil{punctuation|(}{decimal-number number|1}{punctuation|)}<CR>
autocmd BufRead *{directive property|.md} setlocal spell
