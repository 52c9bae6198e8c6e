# kettle
### block ###
class Kettle extends Pot
  {property|constructor}{punctuation|:} {punctuation|(}@litres = 1.7{punctuation|,} opts...{punctuation|)} -> {function|super}{punctuation|(}{punctuation|)}
  {property|boil}{punctuation|:} {punctuation|(}n{punctuation|)} => if n isnt 0xFF {operator|and} {operator|not} @hot then {string|"at #\{n + 1\}"} else {string|'x'} unless n?
list = {punctuation|(}x {operator|*} 2 for x in [1..10] when x {operator|%} 2 is 0{punctuation|)}
re = {comment|///^a#\{x\}+ # comment}
{comment|///i}
