" kettle
set nocompatible
let g:litres = 1.7
function! s:Boil(n, ...) abort
  if a:n > 0xFF && exists('*x') || a:n =~# '^a' | echo "at " . a:n | endif
  for i in range(1, 10) | call add(l:x, i) | endfor
endfunction
nnoremap <silent> <leader>t :call <SID>Boil(1)<CR>
autocmd BufRead *.md setlocal spell
