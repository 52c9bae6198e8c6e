# kettle
### block ###
class Kettle extends Pot
  constructor{punctuation|:} {punctuation|(}@litres {operator|=} {decimal-number number|1}.{decimal-number number|7}{punctuation|,} opts...{punctuation|)} {operator|-}{operator|>} super{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}{register variable|n}{punctuation|)} {operator|=}{operator|>} if {register variable|n} isnt 0xFF {op-code keyword|and} not @hot then {string|"at #\{n + 1\}"} else {string|'x'} unless {register variable|n}{operator|?}
list {operator|=} {punctuation|(}{register variable|x} {operator|*} {decimal-number number|2} for {register variable|x} {op-code keyword|in} [{decimal-number number|1}..{decimal-number number|10}] when {register variable|x} {operator|%} {decimal-number number|2} is {decimal-number number|0}{punctuation|)}
re {operator|=} {operator|/}{operator|/}{operator|/}{operator|^}{register variable|a}#\{{register variable|x}\}{operator|+} # comment
{operator|/}{operator|/}{operator|/}{register variable|i}
