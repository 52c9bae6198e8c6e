{symbol|#} kettle
{symbol|#}{symbol|#}{symbol|#} block {symbol|#}{symbol|#}{symbol|#}
class Kettle extends Pot
  {label property|constructor:} {punctuation|(}{symbol|@}litres {symbol|=} {number|1.7}{punctuation|,} opts{symbol|..}.{punctuation|)} {sugar operator|->} super{punctuation|(}{punctuation|)}
  {label property|boil:} {punctuation|(}n{punctuation|)} {sugar operator|=>} {builtin-function keyword|if} n isnt 0xFF {builtin-function keyword|and} {builtin-function keyword|not} {symbol|@}hot then {string|"at #\{n + 1\}"} {builtin-function keyword|else} {literal constant|'x}' {builtin-function keyword|unless} n?
{builtin-function keyword|list} {symbol|=} {punctuation|(}x {symbol|*} {number|2} for x in {punctuation|[}{number|1}{symbol|..}{number|10}{punctuation|]} when x {symbol|%} {number|2} is {number|0}{punctuation|)}
re {symbol|=} {symbol|/}{symbol|/}{symbol|/}{symbol|^}a{symbol|#}{multistring string|\{x\}}{symbol|+} {symbol|#} comment
{symbol|/}{symbol|/}{symbol|/}i
