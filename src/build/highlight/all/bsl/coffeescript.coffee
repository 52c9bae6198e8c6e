{directive important|# kettle}
{directive important|### block ###}
class Kettle extends Pot
  constructor{punctuation|:} {punctuation|(}@litres {operator|=} {number|1.7}{punctuation|,} opts{punctuation|.}{punctuation|.}{punctuation|.)} {operator|-}{operator|>} super{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=}{operator|>} {keyword|if} n isnt {number|0}xFF {operator|and} {operator|not} @hot {keyword|then} {string|"at #\{n + 1\}"} {keyword|else} {string|'x'} unless n?
list {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x {keyword|in} {punctuation|[}{number|1.}{punctuation|.}{number|10}{punctuation|]} when x {operator|%} {number|2} is {number|0}{punctuation|)}
re {operator|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
