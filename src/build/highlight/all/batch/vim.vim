" kettle
{command|{keyword|set} nocompatible}
{command|{keyword|let} g:litres = {number|1}.{number|7}}
{command|{keyword|function}! s:Boil(n, ...}{punctuation|)} abort
  {command|{keyword|if} a:n > 0xFF }{operator|&}{operator|&} {command|{keyword|exists}('*x'}{punctuation|)} \|\| a:n =~# {punctuation|'}^a{punctuation|'} \| echo "at " . a:n \| endif
  {command|{keyword|for} i in range({number|1}, {number|10}}{punctuation|)} \| call add{punctuation|(}{command|{keyword|l}{label property|:x,} i}{punctuation|)} \| endfor
{command|{keyword|endfunction}}
{command|{keyword|nnoremap} <silent> <leader>t :call <SID>Boil({number|1}}{punctuation|)}<CR>
{command|{keyword|autocmd} BufRead *.md setlocal spell}
