{comment|# kettle}
{comment|### block ###}
class Kettle extends Pot
  constructor: (@litres {value attr-value|{punctuation|=} 1.7, opts...) -> super()}
  boil: (n) {value attr-value|{punctuation|=}> if n isnt 0xFF and not @hot then "at }{comment|#\{n + 1\}" else 'x' unless n?}
{key attr-name|list} {value attr-value|{punctuation|=} (x * 2 for x in [1..10] when x % 2 is 0)}
{key attr-name|re} {value attr-value|{punctuation|=} ///^a}{comment|#\{x\}+ # comment}
///i
