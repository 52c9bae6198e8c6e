# kettle
### block ###
class Kettle extends Pot
  constructor{operator|:} (@litres = {number|1.7}{punctuation|,} opts...) -> super()
  boil{operator|:} (n) => if n isnt 0xFF and not @hot then {string|"at #\{n + 1\}"} else 'x' unless n?
list = (x * {number|2} for x in {punctuation|[}{number|1}..{number|10}{punctuation|]} when x % {number|2} is {number|0})
re = {comment|///^a#\{x\}+ # comment}
{comment|///i}
