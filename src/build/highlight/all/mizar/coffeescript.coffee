# kettle
### block ###
class Kettle extends Pot
  {variable|constructor}{punctuation|:} {punctuation|(}@litres {operator|=} {number|1}.{number|7}{punctuation|,} opts{operator|...}{punctuation|)} {operator|->} super{punctuation|(}{punctuation|)}
  {variable|boil}{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=}> {keyword|if} n isnt 0xFF {keyword|and} {keyword|not} @hot {keyword|then} "at #{punctuation|\{}n + {number|1}{punctuation|\}}" else 'x' unless n?
list {operator|=} {punctuation|(}x * {number|2} {keyword|for} x in {punctuation|[}{number|1}..{number|10}{punctuation|]} {keyword|when} x % {number|2} {keyword|is} {number|0}{punctuation|)}
re {operator|=} ///^a#{punctuation|\{}x{punctuation|\}}+ # comment
///i
