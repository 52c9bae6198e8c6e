# kettle
### block ###
class Kettle extends Pot
  constructor{punctuation|:} {punctuation|(}@litres = {decimal-number number|1}.{decimal-number number|7}{punctuation|,} opts...{punctuation|)} -> super{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} => if n isnt 0xFF {op-code keyword|and} not @hot then {string|"at #\{n + 1\}"} else {string|'x'} unless n?
list = {punctuation|(}{register variable|x} * {decimal-number number|2} for {register variable|x} in [{decimal-number number|1}..{decimal-number number|10}] when {register variable|x} % {decimal-number number|2} is {decimal-number number|0}{punctuation|)}
re = ///^{register variable|a}#\{{register variable|x}\}+ # comment
///i
