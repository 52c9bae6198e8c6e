# kettle
### block ###
class Kettle extends Pot
  {property|constructor}{punctuation|:} {punctuation|(}{variable|@litres} = 1.7{punctuation|,} opts...{punctuation|)} {operator|-}> {function|super}{punctuation|(}{punctuation|)}
  {property|boil}{punctuation|:} {punctuation|(}n{punctuation|)} => if n isnt 0xFF and not {atrule|@hot then "at #}{punctuation|\{}n {operator|+} 1{punctuation|\}}" else {string|'x'} unless n?
list = {punctuation|(}x {operator|*} 2 for x in [1..10] when x % 2 is 0{punctuation|)}
re = {comment|///^a#\{x\}+ # comment}
{comment|///i}
