{comment|# kettle}
{comment|### block ###}
class Kettle extends Pot
  {property|constructor}{punctuation|:} (@litres {punctuation|=} {value attr-value|1.7}{punctuation|,} opts{punctuation|.}{punctuation|.}{punctuation|.}) -> super()
  {property|boil}{punctuation|:} (n) {punctuation|=}{value attr-value|> if n isnt 0xFF and not @hot then "at }{comment|#\{n + 1\}" else 'x' unless n?}
list {punctuation|=} {value attr-value|(x * 2 for x in [1..10] when x % 2 is 0)
re = ///^a}{comment|#\{x\}+ # comment}
///i
