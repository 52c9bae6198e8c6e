# kettle
### block ###
class Kettle extends Pot
  {property|constructor}{punctuation|:} {punctuation|(}{atrule|{rule|@litres} = 1.7{punctuation|,} opts...{punctuation|)} -> {function|super}{punctuation|(}{punctuation|)}
  {property|boil}{punctuation|:} {punctuation|(}n{punctuation|)} => if n isnt 0xFF {keyword|and} {keyword|not} @hot then {selector|"at #}{punctuation|\{}n + 1{punctuation|\}}" else {string|'x'} unless n?
list = {punctuation|(}x * 2 for x in [1..10] when x % 2 is 0{punctuation|)}
re = ///^a#}{punctuation|\{}x{punctuation|\}}+ # comment
///i
