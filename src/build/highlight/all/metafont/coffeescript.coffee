{variable|#} kettle
### block ###
class Kettle extends Pot
  constructor{operator|:} {punctuation|(}{variable|@}litres {operator|=} {number|1.7}{punctuation|,} opts{operator|...}{punctuation|)} {operator|-}{operator|>} super{punctuation|(}{punctuation|)}
  boil{operator|:} {punctuation|(}n{punctuation|)} => {keyword|if} n isnt {number|0}xFF {operator|and} {operator|not} {variable|@}hot then {string|"at #\{n + 1\}"} {keyword|else} '{variable|x}' unless n?
list {operator|=} {punctuation|(}{variable|x} {operator|*} {number|2} {keyword|for} {variable|x} {constant|in} {punctuation|[}{number|1}.{number|.10}{punctuation|]} when {variable|x} {comment|% 2 is 0)}
re {operator|=} ///^a{variable|#}{punctuation|\{}{variable|x}{punctuation|\}}{operator|+} {variable|#} comment
///i
