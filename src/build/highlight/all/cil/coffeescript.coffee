# kettle
### block ###
{keyword|class} Kettle {keyword|extends} Pot
  constructor{punctuation|:} {punctuation|(}@litres {punctuation|=} {number|1.7}{punctuation|,} opts...{punctuation|)} -> super{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} {punctuation|=}> if n isnt {number|0xFF} {function|and} {function|not} @hot then {string|"at #\{n + 1\}"} else {string|'x'} unless n?
list {punctuation|=} {punctuation|(}x * {number|2} for x in {variable|[1..10]} when x % {number|2} is {number|0}{punctuation|)}
re {punctuation|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
