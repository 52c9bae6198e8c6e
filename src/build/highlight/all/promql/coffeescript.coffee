{comment|# kettle}
{comment|### block ###}
class Kettle extends Pot
  constructor: {punctuation|(}@litres = {number|1.7}{punctuation|,} opts{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {operator|-}{operator|>} {function|super}{punctuation|(}{punctuation|)}
  boil: {punctuation|(}n{punctuation|)} ={operator|>} if n isnt {number|0xFF} {operator|and} not @hot then "at #{context-labels|{punctuation|\{}n + 1{punctuation|\}}}" else 'x' {operator|unless} n?
list = {punctuation|(}x {operator|*} {number|2} for x in {punctuation|[}{number|1}{punctuation|.}{number|.10}{punctuation|]} when x {operator|%} {number|2} is {number|0}{punctuation|)}
re = {operator|/}{operator|/}{operator|/}{operator|^}a#{context-labels|{punctuation|\{}x{punctuation|\}}}{operator|+} # comment
{operator|/}{operator|/}{operator|/}i
