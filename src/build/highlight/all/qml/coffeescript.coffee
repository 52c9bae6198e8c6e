# kettle
### block ###
class Kettle extends Pot
  {property|constructor}{punctuation|:} {javascript-expression language-javascript|{punctuation|(}@litres {operator|=} {number|1.7}{punctuation|,} opts{operator|...}{punctuation|)} {operator|-}{operator|>} {keyword|super}{punctuation|(}{punctuation|)}}
  {property|boil}{punctuation|:} {javascript-expression language-javascript|{punctuation|(}{parameter|n}{punctuation|)} {operator|=>} {keyword|if} n isnt {number|0xFF} and not @hot then {string|"at #\{n + 1\}"} {keyword|else} {string|'x'} unless n{operator|?}}
list = (x * 2 for x in {punctuation|[}1..10{punctuation|]} when x % 2 is 0)
re = {comment|///^a#\{x\}+ # comment}
{comment|///i}
