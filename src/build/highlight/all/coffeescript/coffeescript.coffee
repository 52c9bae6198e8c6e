{comment|# kettle}
{multiline-comment comment|### block ###}
{keyword|class} {class-name|Kettle} {keyword|extends} {class-name|Pot}
  {property|constructor}{operator|:} {punctuation|(}{class-member variable|@litres} {operator|=} {number|1.7}{punctuation|,} opts{operator|...}{punctuation|)} {operator|-}{operator|>} {keyword|super}{punctuation|(}{punctuation|)}
  {function-variable function|boil}{operator|:} {punctuation|(}{parameter|n}{punctuation|)} {operator|=>} {keyword|if} n {keyword|isnt} {number|0xFF} {keyword|and} {keyword|not} {class-member variable|@hot} {keyword|then} {string|"at {interpolation variable|#\{n + 1\}}"} {keyword|else} {string|'x'} {keyword|unless} n{operator|?}
list {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x {keyword|in} {punctuation|[}{number|1.}{number|.10}{punctuation|]} {keyword|when} x {operator|%} {number|2} {keyword|is} {number|0}{punctuation|)}
re {operator|=} {block-regex regex|///^a{interpolation variable|#\{x\}}+ {comment|# comment}
///}i
