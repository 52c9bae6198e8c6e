" kettle
set nocompatible
{function|let g}:litres {operator|=} 1{punctuation|.}7
{function|function! s}:Boil{punctuation|(}n, {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} abort
  {function|if a}:n > 0xFF && exists{punctuation|(}'*x'{punctuation|)} {function|\|\| a}:n =~# '^a' {operator|\|} echo {string|"at "} {punctuation|.} {function|a}:n {operator|\|} endif
  for i {keyword|in} range{punctuation|(}1, 10{punctuation|)} {operator|\|} call add{punctuation|(}{function|l}:x, i{punctuation|)} {operator|\|} endfor
endfunction
{function|nnoremap <silent> <leader>t }:call <SID>Boil{punctuation|(}1{punctuation|)}<CR>
autocmd BufRead *{punctuation|.}md setlocal spell
