{selector|# kettle
### block ###
class Kettle extends Pot}
  {property-declaration|{property|constructor}{punctuation|:} {punctuation|(}@litres {operator|=} {number|1.7}{punctuation|,} opts{operator|...}{punctuation|)} {operator|-}{operator|>} {func|{function|super}{punctuation|(}{punctuation|)}}}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} => if n isnt 0xFF and not @hot then {string|"at #\{n + 1\}"} {statement|{keyword|else} {string|'x'} {keyword|unless} n{operator|?}}
{variable-declaration|{variable|list} {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x {operator|in} {punctuation|[}{number|1}{operator|..}{number|10}{punctuation|]} when x {operator|%} {number|2} {operator|is} {number|0}{punctuation|)}}
{variable-declaration|{variable|re} {operator|=} {comment|///^a#\{x\}+ # comment}}
{comment|///i}
