# kettle
### block ###
class Kettle extends Pot
  constructor: {operator|(}@litres = 1.7, opts{operator|...}{operator|)} -> super{operator|(}{operator|)}
  boil: {operator|(}n{operator|)} => if n isnt 0xFF and not @hot then {string|"at #\{n + 1\}"} else {string|'x'} unless n{operator|?}
list = {operator|(}x {operator|*} 2 for x in {operator|[}1..10{operator|]} when x % 2 is 0{operator|)}
re = ///^a#{operator|\{}x{operator|\}}{operator|+} # comment
///i
