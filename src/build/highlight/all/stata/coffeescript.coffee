{operator|#} kettle
{operator|##}{operator|#} block {operator|##}{operator|#}
{command keyword|class} Kettle extends Pot
  {command keyword|constructor}{punctuation|:} {punctuation|(}@litres {operator|=} {number|1.7}{punctuation|,} opts...{punctuation|)} {operator|-}{operator|>} {function|super}{punctuation|(}{punctuation|)}
  {command keyword|boil}{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=}{operator|>} {keyword|if} n isnt 0xFF and not @hot then {string-literal|{string|"at #\{n + 1\}"}} else {variable|'x'} unless n?
{command keyword|list} {operator|=} {punctuation|(}x {operator|*} {number|2} for x {keyword|in} {punctuation|[}{number|1}.{number|.10}{punctuation|]} when x % {number|2} is {number|0}{punctuation|)}
{command keyword|re} {operator|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
