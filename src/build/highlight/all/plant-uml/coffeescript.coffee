# kettle
### block ###
{keyword|class} Kettle extends Pot
  constructor{punctuation|:} {punctuation|(}@litres = 1.7{punctuation|,} opts{punctuation|...}{punctuation|)} {arrow operator|->} super{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} => if n isnt 0xFF and not @hot {keyword|then} {string|"at #\{n + 1\}"} else 'x' unless n?
list = {punctuation|(}x * 2 for x in {punctuation|[}1..10{punctuation|]} when x % 2 {keyword|is} 0{punctuation|)}
re = ///^a#{punctuation|\{}x{punctuation|\}}+ # comment
///i
