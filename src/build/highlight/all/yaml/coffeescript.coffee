{comment|# kettle}
{comment|### block ###}
class Kettle extends Pot
  {key atrule|constructor}{punctuation|:} (@litres = 1.7{punctuation|,} opts{punctuation|...}) {punctuation|-}{punctuation|>} super()
  {key atrule|boil}{punctuation|:} (n) ={punctuation|>} if n isnt 0xFF and not @hot then "at {comment|#\{n + 1\}" else 'x' unless n?}
list = (x * 2 for x in {punctuation|[}1..10{punctuation|]} when x % 2 is 0)
re = ///^a{comment|#\{x\}+ # comment}
///i
