{comment|# kettle}
{comment|### block ###}
class Kettle extends Pot
  {key attr-name|constructor: (@litres} {punctuation|=} {value attr-value|1.7, opts...) -> super()}
  {key attr-name|boil: (n)} {punctuation|=}{value attr-value|> if n isnt 0xFF and not @hot then "at #\{n + 1\}" else 'x' unless n?}
{key attr-name|list} {punctuation|=} {value attr-value|(x * 2 for x in [1..10] when x % 2 is 0)}
{key attr-name|re} {punctuation|=} {value attr-value|///^a#\{x\}+ # comment}
///i
