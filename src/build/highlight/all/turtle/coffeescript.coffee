{comment|# kettle}
{comment|### block ###}
class Kettle extends Pot
  {function|{prefix|constructor{punctuation|:}}} {punctuation|(}{tag|{punctuation|@}litres} {keyword|=} {number|1.7}{punctuation|,} opts{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} -> super{punctuation|(}{punctuation|)}
  {function|{prefix|boil{punctuation|:}}} {punctuation|(}n{punctuation|)} {keyword|=}> if n isnt {number|0}xFF and not {tag|{punctuation|@}hot} then {string|"at #\{n + 1\}"} else {string|'x'} unless n?
list {keyword|=} {punctuation|(}x * {number|2} for x in {punctuation|[}{number|1.}{punctuation|.}{number|10}{punctuation|]} when x % {number|2} is {number|0}{punctuation|)}
re {keyword|=} ///^{keyword|a}{comment|#\{x\}+ # comment}
///i
