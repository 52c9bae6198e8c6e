# kettle
### block ###
class Kettle extends Pot
  {label function|constructor:} (@litres {operator|=} {number|1.7}, opts...) {operator|-}{operator|>} super()
  {label function|boil:} (n) {operator|=}{operator|>} if n isnt {number|0xFF} and not @hot then {string|"at #\{n + 1\}"} else {string|'x'} unless n?
list {operator|=} (x {operator|*} {number|2} for x in {operator|[}{number|1}..{number|10}{operator|]} when x {operator|%} {number|2} is {number|0})
re {operator|=} {operator|/}{operator|/}{operator|/}^a#\{x\}{operator|+} # comment
{operator|/}{operator|/}{operator|/}i
