{comment|# kettle}
{comment|### block ###}
{literal string|class Kettle extends Pot}
  {key property|constructor}{punctuation|:} {punctuation|(}{key property|@litres} {punctuation|=} {number|1.7}{punctuation|,} {literal string|opts...}{punctuation|)} {literal string|-> super}{punctuation|(}{punctuation|)}
  {key property|boil}{punctuation|:} {punctuation|(}{literal string|n}{punctuation|)} {punctuation|=}{literal string|> if n isnt} {number|0xFF} {literal string|and not @hot then} {string|"at #\{n + 1\}"} {literal string|else} {string|'x'} {literal string|unless n?}
{key property|list} {punctuation|=} {punctuation|(}{literal string|x *} {number|2} {literal string|for x in [1..10}{punctuation|]} {literal string|when x %} {number|2} {literal string|is} {number|0}{punctuation|)}
{key property|re} {punctuation|=} {literal string|///^a}{comment|#\{x\}+ # comment}
{literal string|///i}
