{comment|# kettle}
{comment|### block ###}
class Kettle extends Pot
  {property-literal property|constructor}{punctuation|:} {punctuation|(}@litres {operator|=} {number|1.7}{punctuation|,} opts{operator|..}{dot important|.}{punctuation|)} {operator|-}{operator|>} {c-style-function function|super}{punctuation|(}{punctuation|)}
  {property-literal property|boil}{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=}{operator|>} {keyword|if} n isnt 0xFF {operator|and} {operator|not} @hot {keyword|then} {string|"at #\{n + 1\}"} {keyword|else} 'x' unless n{operator|?}
list {operator|=} {punctuation|(}x {operator|*} {number|2} for x in {punctuation|[}{number|1}{dot important|.}{number|.10}{punctuation|]} when x {operator|%} {number|2} is {number|0}{punctuation|)}
re {operator|=} {operator|//}{operator|/}^a{comment|#\{x\}+ # comment}
{operator|//}{operator|/}i
