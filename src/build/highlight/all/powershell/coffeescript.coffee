{comment|# kettle}
{comment|### block ###}
{keyword|class} Kettle extends Pot
  constructor: {punctuation|(}@litres = 1{punctuation|.}7{punctuation|,} opts{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {operator|-}> super{punctuation|(}{punctuation|)}
  boil: {punctuation|(}n{punctuation|)} => {keyword|if} n isnt 0xFF and not @hot then {string|"at #\{n + 1\}"} {keyword|else} {string|'x'} unless n?
list = {punctuation|(}x {operator|*} 2 {keyword|for} x in {punctuation|[}1{punctuation|.}{punctuation|.}10{punctuation|]} when x {operator|%} 2 is 0{punctuation|)}
re = {operator|/}{operator|/}{operator|/}^a{comment|#\{x\}+ # comment}
{operator|/}{operator|/}{operator|/}i
