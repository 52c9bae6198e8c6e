{node|" kettle
set nocompatible
let g:litres = 1.7
function! s:Boil(n, ...) abort
  if a:n > 0xFF && exists('*x') \|\| a:n =~# '^a' \| echo "}at " . {node|a}{operator|:}{compass-point builtin|n} \| {node|endif}
  {node|for} {node|i} {node|in} {node|range}({node|1}{punctuation|,} {node|10}) \| {node|call} {node|add}({node|l}{operator|:}{node|x}{punctuation|,} {node|i}) \| {node|endfor}
{node|endfunction}
{node|nnoremap} {node|<{markup language-markup language-html language-xml|silent}>} {node|<{markup language-markup language-html language-xml|leader}>}t {operator|:}{node|call} {node|<{markup language-markup language-html language-xml|SID}>}Boil({node|1}){node|<{markup language-markup language-html language-xml|CR}>}
{node|autocmd} {node|BufRead} *.md {node|setlocal} {node|spell}
