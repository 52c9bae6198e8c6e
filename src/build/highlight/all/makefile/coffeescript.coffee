{comment|# kettle}
{comment|### block ###}
class Kettle extends Pot
{target symbol|  constructor}{punctuation|:} {punctuation|(}{operator|@}litres {operator|=} 1.7, opts...{punctuation|)} -> super{punctuation|(}{punctuation|)}
{target symbol|  boil}{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=}> if n isnt 0xFF and not {operator|@}hot then {string|"at #\{n + 1\}"} {keyword|else} {string|'x'} unless n?
list {operator|=} {punctuation|(}x * 2 for x in [1..10] when x % 2 is 0{punctuation|)}
re {operator|=} ///^a{comment|#\{x\}+ # comment}
///i
