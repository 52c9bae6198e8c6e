{label punctuation|# kettle}
##{label punctuation|# block} ###
class Kettle extends Pot
  {definition rule class-name|constructor}{punctuation|:} {punctuation|(}{annotation keyword|@litres} {punctuation|=} 1.7, opts{operator|..}.{punctuation|)} {operator|->} super{punctuation|(}{punctuation|)}
  {definition rule class-name|boil}{punctuation|:} {punctuation|(}n{punctuation|)} {punctuation|=}> if n isnt 0xFF and not {annotation keyword|@hot} then "at #{action|{punctuation|\{}{content|n + 1}{punctuation|\}}}" else {string|'x'} unless n{operator|?}
list {punctuation|=} {punctuation|(}x {operator|*} 2 for x in {character-class regex|{punctuation|[}1..10{punctuation|]}} when x % 2 is 0{punctuation|)}
re {punctuation|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
