{comment|# kettle}
{comment|### block ###}
{keyword|class} {identifier|Kettle} {keyword|extends} {identifier|Pot}
  {identifier|constructor}{punctuation|:} {punctuation|(}{operator|@}{identifier|litres} {operator|=} {number|1.7}{punctuation|,} {identifier|opts}{operator|...}{punctuation|)} {operator|->} {keyword|super}{punctuation|(}{punctuation|)}
  {identifier|boil}{punctuation|:} {punctuation|(}{identifier|n}{punctuation|)} {operator|=}{operator|>} {keyword|if} {identifier|n} {keyword-operator operator|isnt} {number|0xFF} {keyword-operator operator|and} {keyword-operator operator|not} {operator|@}{identifier|hot} {keyword|then} {interpolated-string|{string|"at }{interpolation|{interpolation-punctuation variable|#\{}{identifier|n} {operator|+} {number|1}{interpolation-punctuation variable|\}}}{string|"}} {keyword|else} {string|'x'} {keyword|unless} {identifier|n}{operator|?}
{identifier|list} {operator|=} {punctuation|(}{identifier|x} {operator|*} {number|2} {keyword|for} {identifier|x} {keyword-operator operator|in} {punctuation|[}{number|1}{operator|..}{number|10}{punctuation|]} {keyword|when} {identifier|x} {operator|%} {number|2} {keyword-operator operator|is} {number|0}{punctuation|)}
{identifier|re} {operator|=} {regex|///^a{comment|#\{x\}+ # comment}
//}{operator|/}{identifier|i}
