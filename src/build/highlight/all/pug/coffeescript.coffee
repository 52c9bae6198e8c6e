# kettle
### block ###
{tag|class} {plain-text|Kettle extends Pot}
  {tag|constructor{punctuation|:}} (@litres {punctuation|=} 1{punctuation|.}7, opts{punctuation|...}) {punctuation|-}> super()
  {tag|boil{punctuation|:}} (n) {punctuation|=}> if n isnt 0xFF and not @hot then "at #\{n + 1\}" else 'x' unless n?
{tag|list} {plain-text|= (x * 2 for x in [1..10] when x % 2 is 0)}
{tag|re} {plain-text|= ///^a#\{x\}+ # comment}
{comment|///i}
