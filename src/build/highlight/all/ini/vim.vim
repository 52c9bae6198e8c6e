" kettle
set nocompatible
{key attr-name|let g:litres} {punctuation|=} {value attr-value|1.7}
function! s:Boil(n, ...) abort
  {key attr-name|if a:n > 0xFF && exists('*x') \|\| a:n} {punctuation|=}{value attr-value|~# '^a' \| echo "at " . a:n \| endif}
  for i in range(1, 10) \| call add(l:x, i) \| endfor
endfunction
nnoremap <silent> <leader>t :call <SID>Boil(1)<CR>
autocmd BufRead *.md setlocal spell
