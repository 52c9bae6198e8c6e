{comment|# kettle}
{comment|### block ###}
class {module class-name|Kettle} extends {module class-name|Pot}
  {attr-name|constructor:} {punctuation|(}{attribute variable|@litres} {operator|=} {number|1.7}{punctuation|,} opts{operator|...}{punctuation|)} {operator|->} {function|super}{punctuation|(}{punctuation|)}
  {attr-name|boil:} {punctuation|(}n{punctuation|)} {operator|=>} {keyword|if} n isnt {number|0xFF} {keyword|and} {keyword|not} {attribute variable|@hot} then {string|"at {interpolation|{delimiter punctuation|#\{}n {operator|+} {number|1}{delimiter punctuation|\}}}"} {keyword|else} {string|'x'} {keyword|unless} n?
list {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x {operator|in} {punctuation|[}{number|1}{operator|..}{number|10}{punctuation|]} {keyword|when} x {punctuation|%} {number|2} is {number|0}{punctuation|)}
re {operator|=} {operator|/}{operator|/}{operator|/}{operator|^}a{comment|#\{x\}+ # comment}
{operator|/}{operator|/}{operator|/}i
