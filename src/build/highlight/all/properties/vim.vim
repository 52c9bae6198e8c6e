{key attr-name|"} {value attr-value|kettle}
{key attr-name|set} {value attr-value|nocompatible}
{key attr-name|let} {value attr-value|g:litres = 1.7}
{key attr-name|function!} {value attr-value|s:Boil(n, ...) abort}
{key attr-name|  if} {value attr-value|a:n > 0xFF && exists('*x') \|\| a:n =~# '^a' \| echo "at " . a:n \| endif}
{key attr-name|  for} {value attr-value|i in range(1, 10) \| call add(l:x, i) \| endfor}
endfunction
{key attr-name|nnoremap} {value attr-value|<silent> <leader>t :call <SID>Boil(1)<CR>}
{key attr-name|autocmd} {value attr-value|BufRead *.md setlocal spell}
