{comment|# kettle}
{constant|#}{constant|#}{comment|# block ###}
class Kettle extends Pot
  constructor{dfn builtin|:} {punctuation|(}{dyadic-operator operator|@}litres {function|=} {number|1.7}{function|,} opts{dyadic-operator operator|.}{dyadic-operator operator|.}{dyadic-operator operator|.}{punctuation|)} {function|-}{function|>} super{punctuation|(}{punctuation|)}
  boil{dfn builtin|:} {punctuation|(}n{punctuation|)} {function|=}{function|>} if n isnt {number|0}xFF and not {dyadic-operator operator|@}hot then "at {constant|#}{dfn builtin|\{}n {function|+} {number|1}{dfn builtin|\}}" else {string|'x'} unless n{function|?}
list {function|=} {punctuation|(}x {function|*} {number|2} for x in {punctuation|[}{number|1}{dyadic-operator operator|.}{number|.10}{punctuation|]} when x % {number|2} is {number|0}{punctuation|)}
re {function|=} {monadic-operator operator|/}{monadic-operator operator|/}{monadic-operator operator|/}^a{constant|#}{dfn builtin|\{}x{dfn builtin|\}}{function|+} {comment|# comment}
{monadic-operator operator|/}{monadic-operator operator|/}{monadic-operator operator|/}i
