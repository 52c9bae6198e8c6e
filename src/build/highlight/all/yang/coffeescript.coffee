# kettle
### block ###
{keyword|class} Kettle extends Pot
  {keyword|constructor}{punctuation|:} (@litres = 1.7, opts...) -> super()
  {keyword|boil}{punctuation|:} (n) => if n isnt 0xFF and not @hot then {string|"at #\{n + 1\}"} else {string|'x'} unless n?
{keyword|list} = (x * 2 for x in [1..10] when x % 2 is 0)
{keyword|re} = {comment|///^a#\{x\}+ # comment}
{comment|///i}
