{comment|# kettle}
{comment|### block ###}
class Kettle extends Pot
  {keyword|constructor}{punctuation|:} {punctuation|(}@litres {operator|=} {number|1.7}{punctuation|,} opts{operator|..}.{punctuation|)} {operator|->} {function|super}{punctuation|(}{punctuation|)}
  {field variable|boil}{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=}> if n isnt {number|0xFF} and not @hot then {string|"at #\{n + 1\}"} else {string|'x'} unless n?
list {operator|=} {punctuation|(}x * {number|2} for x in {operator|[}1{operator|..}10] when x % {number|2} is {number|0}{punctuation|)}
re {operator|=} ///^a{comment|#\{x\}+ # comment}
///i
