{operator|#} kettle
{operator|#}{operator|#}{operator|#} block {operator|#}{operator|#}{operator|#}
class Kettle extends Pot
  constructor: {punctuation|(}{operator|@}litres = {number|1.7}{punctuation|,} opts...{punctuation|)} -> super{punctuation|(}{punctuation|)}
  boil: {punctuation|(}{function|n}{punctuation|)} => if n isnt {number|0xFF} and not {operator|@}hot then {string|"at #\{n + 1\}"} else 'x' unless n?
list = {punctuation|(}{function|x} * {number|2} for x in {punctuation|[}{number|1}..{number|10}{punctuation|]} when x % {number|2} is {number|0}{punctuation|)}
re = ///{operator|^}a{operator|#}{punctuation|\{}x{punctuation|\}}+ {operator|#} comment
///i
