" kettle
set nocompatible
let g:litres = 1{char-set class-name|.}7
function! s:Boil{group punctuation|(}n, {char-set class-name|.}{char-set class-name|.}{char-set class-name|.}{group punctuation|)} abort
  if a:n > 0xFF && exists{group punctuation|(}'{quantifier number|*}x'{group punctuation|)} {alternation keyword|\|}{alternation keyword|\|} a:n =~# '{anchor function|^}a' {alternation keyword|\|} echo "at " {char-set class-name|.} a:n {alternation keyword|\|} endif
  for i in range{group punctuation|(}1, 10{group punctuation|)} {alternation keyword|\|} call add{group punctuation|(}l:x, i{group punctuation|)} {alternation keyword|\|} endfor
endfunction
nnoremap <silent> <leader>t :call <SID>Boil{group punctuation|(}1{group punctuation|)}<CR>
autocmd BufRead {quantifier number|*}{char-set class-name|.}md setlocal spell
