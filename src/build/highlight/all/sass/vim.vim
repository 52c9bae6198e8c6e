{selector|" kettle}
{selector|set nocompatible}
{selector|let g:litres = 1.7}
{selector|function! s:Boil(n, ...) abort}
  {selector|if a:n > 0xFF && exists('*x') \|\| a:n =~# '^a' \| echo "at " . a:n \| endif}
  {selector|for i in range(1, 10) \| call add(l:x, i) \| endfor}
{selector|endfunction}
{selector|nnoremap <silent> <leader>t :call <SID>Boil(1)<CR>}
{selector|autocmd BufRead *.md setlocal spell}
