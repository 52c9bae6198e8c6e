{operator|#} kettle
{operator|#}{operator|#}{operator|#} block {operator|#}{operator|#}{operator|#}
{keyword|class} {class-name|Kettle} {keyword|extends} {class-name|Pot}
  {property|constructor}{operator|:} {punctuation|(}{variable|@litres} {operator|=} {number|1.7}{punctuation|,} opts{operator|...}{punctuation|)} {operator|->} {keyword|super}{punctuation|(}{punctuation|)}
  {property|boil}{operator|:} {punctuation|(}n{punctuation|)} {operator|=>} {keyword|if} n isnt {number|0xFF} {operator|and} {operator|not} {variable|@hot} {keyword|then} {string|"at {interpolation|{interpolation-punctuation punctuation|#\{}{moonscript|n {operator|+} {number|1}}{interpolation-punctuation punctuation|\}}}"} {keyword|else} {string|'x'} {keyword|unless} n?
list {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x {keyword|in} {punctuation|[}{number|1}{punctuation|.}{number|.10}{punctuation|]} {keyword|when} x {operator|%} {number|2} is {number|0}{punctuation|)}
re {operator|=} {operator|/}{operator|/}{operator|/}{operator|^}a{operator|#}{punctuation|\{}x{punctuation|\}}{operator|+} {operator|#} comment
{operator|/}{operator|/}{operator|/}i
