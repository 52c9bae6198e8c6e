{entry string|" kettle}
{entry string|set nocompatible}
{entry string|let g:litres = 1.7}
{entry string|function! s:Boil(n, ...) abort}
  {entry string|if a:n > 0xFF && exists('{operator|*}x') \|\| a:n =~# '^a' \| echo "at " . a:n \| endif}
  {entry string|for i in range(1, 10) \| call add(l:x, i) \| endfor}
{entry string|endfunction}
{entry string|nnoremap <silent> <leader>t :call <SID>Boil(1)<CR>}
{entry string|autocmd BufRead {operator|*}.md setlocal spell}
