{comment|# kettle}
{comment|### block ###}
class Kettle extends Pot
  construct{operator|or}{punctuation|:} {punctuation|(}@litres {operator|=} {number|1.7}{punctuation|,} opts{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {operator|-}{operator|>} {function|super}{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=>} if n isnt {number|0xFF} {operator|and} {operator|not} @hot then {interpolated-string|{string|"at }{interpolation|{punctuation|#\{}{expression|n {operator|+} {number|1}}{punctuation|\}}}{string|"}} else 'x' unless n?
list {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x in {punctuation|[}{number|1}{punctuation|.}{punctuation|.}{number|10}{punctuation|]} {keyword|when} x {operator|%} {number|2} is {number|0}{punctuation|)}
re {operator|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
