{comment|# kettle}
{comment|### block ###}
class Kettle extends Pot
  constructor{punctuation|:} {punctuation|(}{variable|@litres} {operator|=} {number|1.7}{punctuation|,} opts{operator|...}{punctuation|)} {operator|->} super{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=>} {keyword|if} n isnt {number|0xFF} {operator|and} {operator|not} {variable|@hot} then {string|"at #\{n + 1\}"} {keyword|else} {string|'x'} {keyword|unless} n{operator|?}
list {operator|=} {punctuation|(}{operator|x} {operator|*} {number|2} {keyword|for} {operator|x} in {punctuation|[}{number|1}{operator|..}{number|10}{punctuation|]} {keyword|when} {operator|x} {operator|%} {number|2} is {number|0}{punctuation|)}
re {operator|=} {operator|/}{regex|//}{operator|^}a{comment|#\{x\}+ # comment}
{operator|/}{regex|//i}
