{error-message string|" kettle}
{error-message string|set nocompatible}
{error-message string|let g:litres = 1.7}
{error-message string|function! s:Boil(n, ...) abort}
  if a:n > 0xFF && exists('*x') \|\| a:n =~# '^a' \| echo "at " . a:n \| endif
  for i in range(1, 10) \| call add(l:x, i) \| endfor
{error-message string|endfunction}
{error-message string|nnoremap <silent> <leader>t :call <SID>Boil(1)<CR>}
{error-message string|autocmd BufRead *.md setlocal spell}
