# {rule|kettle}
### {rule|block} ###
{rule|class Kettle extends Pot}
  {rule|constructor}: {punctuation|(}@{rule|litres} {operator|=} 1{punctuation|.}7{punctuation|,} {rule|opts}{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {operator|-}> {rule|super}{punctuation|(}{punctuation|)}
  {rule|boil}: {punctuation|(}{rule|n}{punctuation|)} {operator|=}> {rule|if n isnt} 0xFF {rule|and not} @{rule|hot then} {string|"at #\{n + 1\}"} {rule|else} {string|'x'} {rule|unless n}?
{definition rule keyword|list} {operator|=} {punctuation|(}{rule|x} {operator|*} 2 {rule|for x in} {punctuation|[}1{punctuation|.}{punctuation|.}10{punctuation|]} {rule|when x} % 2 {rule|is} 0{punctuation|)}
{definition rule keyword|re} {operator|=} {operator|/}{operator|/}{operator|/}^{rule|a}#{punctuation|\{}{rule|x}{punctuation|\}}+ # {rule|comment}
{operator|/}{operator|/}{operator|/}{rule|i}
