{operator|#} kettle
{operator|#}{operator|#}{operator|#} block {operator|#}{operator|#}{operator|#}
class Kettle extends Pot
  {property|constructor:} {operator|(}{operator|@}litres {operator|=} {number|1.7}{punctuation|,} opts{punctuation|.}{punctuation|.}{punctuation|.}{operator|)} {operator|-}{operator|>} super{operator|(}{operator|)}
  {property|boil:} {operator|(}n{operator|)} {operator|=}{operator|>} if n isnt {number|0xFF} and not {operator|@}hot then {string|"at #\{n + 1\}"} else {string|'x'} unless n{operator|?}
list {operator|=} {operator|(}x {operator|*} {number|2} for x in {punctuation|[}{number|1}{punctuation|.}{punctuation|.}10{punctuation|]} when x {operator|%} {number|2} is {number|0}{operator|)}
re {operator|=} {operator|/}{operator|/}{operator|/}{operator|^}a{operator|#}{operator|\{}x{operator|\}}{operator|+} {operator|#} comment
{operator|/}{operator|/}{operator|/}i
