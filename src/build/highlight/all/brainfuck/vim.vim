{comment|"} {comment|kettle}
{comment|set} {comment|nocompatible}
{comment|let} {comment|g:litres} {comment|=} {comment|1}{operator|.}{comment|7}
{comment|function!} {comment|s:Boil(n}{operator|,} {operator|.}{operator|.}{operator|.}{comment|)} {comment|abort}
  {comment|if} {comment|a:n} {pointer keyword|>} {comment|0xFF} {comment|&&} {comment|exists('*x')} {comment|\|\|} {comment|a:n} {comment|=~#} {comment|'^a'} {comment|\|} {comment|echo} {comment|"at} {comment|"} {operator|.} {comment|a:n} {comment|\|} {comment|endif}
  {comment|for} {comment|i} {comment|in} {comment|range(1}{operator|,} {comment|10)} {comment|\|} {comment|call} {comment|add(l:x}{operator|,} {comment|i)} {comment|\|} {comment|endfor}
{comment|endfunction}
{comment|nnoremap} {pointer keyword|<}{comment|silent}{pointer keyword|>} {pointer keyword|<}{comment|leader}{pointer keyword|>}{comment|t} {comment|:call} {pointer keyword|<}{comment|SID}{pointer keyword|>}{comment|Boil(1)}{pointer keyword|<}{comment|CR}{pointer keyword|>}
{comment|autocmd} {comment|BufRead} {comment|*}{operator|.}{comment|md} {comment|setlocal} {comment|spell}
