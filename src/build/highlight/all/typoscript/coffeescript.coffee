{comment|# kettle}
{comment|### block ###}
{tag|class} {tag|Kettle} {tag|extends} {tag|Pot}
  {tag|constructor}{punctuation|:} {punctuation|(}@{tag|litres} {operator|=} {string|1.7{punctuation|,} opts...) -> super()}
  {tag|boil}{punctuation|:} {punctuation|(}{tag|n}{punctuation|)} {operator|=}{string|> if n isnt 0xFF and not @hot then "at }{comment|#\{n + 1\}" else 'x' unless n?}
{tag|list} {operator|=} {string|(x * 2 for x in [1..10] when x % 2 is 0)}
{tag|re} {operator|=} {string|/}{comment|//^a#\{x\}+ # comment}
{comment|///i}
