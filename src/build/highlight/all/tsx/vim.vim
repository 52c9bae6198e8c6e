" kettle
{keyword|set} nocompatible
{keyword|let} g{operator|:}litres {operator|=} {number|1.7}
{keyword|function}{operator|!} s{operator|:}{function|Boil}{punctuation|(}n{punctuation|,} {operator|...}{punctuation|)} abort
  {keyword|if} a{operator|:}n {operator|>} {number|0xFF} {operator|&&} {function|exists}{punctuation|(}{string|'*x'}{punctuation|)} {operator|\|\|} a{operator|:}n {operator|=}{operator|~}# {string|'^a'} {operator|\|} echo {string|"at "} {punctuation|.} a{operator|:}n {operator|\|} endif
  {keyword|for} i {keyword|in} {function|range}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)} {operator|\|} call {function|add}{punctuation|(}l{operator|:}x{punctuation|,} i{punctuation|)} {operator|\|} endfor
endfunction
nnoremap {tag|{tag|{punctuation|<}silent}{punctuation|>}}{plain-text| }{tag|{tag|{punctuation|<}leader}{punctuation|>}}{plain-text|t :call }{tag|{tag|{punctuation|<}{class-name|SID}}{punctuation|>}}{plain-text|Boil(1)}{tag|{tag|{punctuation|<}{class-name|CR}}{punctuation|>}}{plain-text|
autocmd BufRead *.md setlocal spell
}