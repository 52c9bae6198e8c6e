" kettle
{path|set} nocompatible
{path|let} g:litres = 1.7
{path|function!} s:Boil(n, ...) abort
  if a:n > 0xFF && exists('*x') \|\| a:n =~{fragment|{fragment-delimiter|#}} '^a' \| echo "at " . a:n \| endif
  for i in range(1, 10) \| call add(l:x, i) \| endfor
{path|endfunction}
{path|nnoremap} <silent> <leader>t :call <SID>Boil(1)<CR>
{path|autocmd} BufRead *.md setlocal spell
