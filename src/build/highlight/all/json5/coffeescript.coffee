# kettle
### block ###
class Kettle extends Pot
  {property unquoted|constructor}{operator|:} (@litres = {number|1.7}{punctuation|,} opts...) -> super()
  {property unquoted|boil}{operator|:} (n) => if n isnt {number|0xFF} and not @hot then {string|"at #\{n + 1\}"} else {string|'x'} unless n?
list = (x * {number|2} for x in {punctuation|[}{number|1.}{number|.10}{punctuation|]} when x % {number|2} is {number|0})
re = {comment|///^a#\{x\}+ # comment}
{comment|///i}
