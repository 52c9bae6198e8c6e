{selector|# kettle}
{selector|### block ###}
{selector|class Kettle extends Pot}
{property-line|  {property|constructor}{punctuation|:} (@litres = 1.7, opts...) -{operator|>} super()}
{property-line|  {property|boil}{punctuation|:} (n) ={operator|>} if n isnt 0xFF {operator|and} {operator|not} @hot then "at #\{n {operator|+} 1\}" else 'x' unless n?}
{selector|list = (x * 2 for x in [1..10] when x % 2 is 0)}
{selector|re = ///^a#\{x\}+ # comment}
{comment|///i}
