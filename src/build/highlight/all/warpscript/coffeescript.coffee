{comment|# kettle}
{comment|### block ###}
class Kettle extends Pot
  constructor: {punctuation|(}{macro property|@litres} = {number|1.7}, opts...{punctuation|)} {operator|-}{operator|>} super{punctuation|(}{punctuation|)}
  boil: {punctuation|(}n{punctuation|)} ={operator|>} if n isnt {number|0xFF} and not {macro property|@hot} then {string|"at #\{n + 1\}"} else {string|'x'} unless n?
list = {punctuation|(}x {operator|*} {number|2} for x in {punctuation|[}{number|1}..{number|10}{punctuation|]} when x {operator|%} {number|2} is {number|0}{punctuation|)}
re = {comment|///^a#\{x\}+ # comment}
{comment|///i}
