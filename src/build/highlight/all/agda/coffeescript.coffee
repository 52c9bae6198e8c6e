# kettle
### block ###
class Kettle extends Pot
  {function|constructor}{operator|:} {punctuation|(}{punctuation|@}litres {operator|=} 1{punctuation|.}7, opts{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {operator|->} super{punctuation|(}{punctuation|)}
  {function|boil}{operator|:} {punctuation|(}n{punctuation|)} => if n isnt 0xFF and not {punctuation|@}hot then {string|"at #\{n + 1\}"} else 'x' unless n?
list {operator|=} {punctuation|(}x * 2 for x {keyword|in} [1{punctuation|.}{punctuation|.}10] when x % 2 is 0{punctuation|)}
re {operator|=} ///^a#{punctuation|\{}x{punctuation|\}}+ # comment
///i
