{comment|# kettle}
{comment|### block ###}
{builtin|class} Kettle extends Pot
  constructor: {punctuation|(}@litres = 1.7, opts...{punctuation|)} {operator|-}{operator|>} super{punctuation|(}{punctuation|)}
  boil: {punctuation|(}n{punctuation|)} ={operator|>} if n isnt 0xFF and not @hot then {string|"at #\{n + 1\}"} {builtin|else} 'x' unless n{operator|?}
{keyword|list} = {punctuation|(}x {operator|*} 2 for x {operator|in} {punctuation|[}1..10{punctuation|]} when x {operator|%} 2 is 0{punctuation|)}
re = {operator|/}{operator|/}{operator|/}{operator|^}a{comment|#\{x\}+ # comment}
{operator|/}{operator|/}{operator|/}i
