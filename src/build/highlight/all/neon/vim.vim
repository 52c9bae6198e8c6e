" {literal string|kettle}
{literal string|set nocompatible}
{literal string|let g:litres} {punctuation|=} {number|1.7}
{literal string|function! s:Boil}{punctuation|(}{literal string|n}{punctuation|,} {literal string|...}{punctuation|)} {literal string|abort}
  {literal string|if a:n >} {number|0xFF} {literal string|&& exists}{punctuation|(}{string|'*x'}{punctuation|)} {literal string|\|\| a:n} {punctuation|=}{literal string|~}{comment|# '^a' \| echo "at " . a:n \| endif}
  {literal string|for i in range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {literal string|\| call add}{punctuation|(}{literal string|l:x}{punctuation|,} {literal string|i}{punctuation|)} {literal string|\| endfor}
{literal string|endfunction}
{literal string|nnoremap <silent> <leader>t} {literal string|:call <SID>Boil}{punctuation|(}{number|1}{punctuation|)}<CR>
{literal string|autocmd BufRead *.md setlocal spell}
