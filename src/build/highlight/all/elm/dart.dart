{hvariable|import} '{hvariable|package}{operator|:}{hvariable|tea}{operator|/}{hvariable|tea}{punctuation|.}{hvariable|dart}' {keyword|as} {hvariable|tea} {hvariable|show} {constant|Leaf};
{operator|///} {constant|A} {hvariable|kettle}{punctuation|.}
{operator|@}{hvariable|immutable}
{hvariable|abstract} {hvariable|class} {constant|Kettle}{operator|<}{constant|T} {hvariable|extends} {hvariable|num}{operator|>} {hvariable|extends} {constant|Pot} {hvariable|with} {constant|Heat} {hvariable|implements} {constant|Comparable}{operator|<}{constant|Kettle}{operator|>} {punctuation|\{}
  {hvariable|final} {hvariable|double} {hvariable|litres}; {hvariable|static} {hvariable|const} {hvariable|int} {builtin|max} {operator|=} {number|0xFF};
  {hvariable|late} {hvariable|final} {constant|String}{operator|?} {hvariable|name};
  {constant|Kettle}{punctuation|(}{punctuation|\{}{hvariable|required} {hvariable|this}{punctuation|.}{hvariable|litres}{punctuation|,} {hvariable|this}{punctuation|.}{hvariable|name} {operator|=} '{hvariable|pot}'{punctuation|\}}{punctuation|)};
  {hvariable|factory} {hvariable|Kettle.small}{punctuation|(}{punctuation|)} {operator|=>} _Small{punctuation|(}{punctuation|)};
  {constant|String} {hvariable|get} {hvariable|label} {operator|=>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} {hvariable|r}'{hvariable|raw} {operator|$}{hvariable|x}{char|' '}''{hvariable|multi}''';
  {constant|Future}{operator|<}{hvariable|void}{operator|>} {hvariable|boil}{punctuation|(}{punctuation|[}{hvariable|int} {hvariable|n} {operator|=} {number|10}{punctuation|]}{punctuation|)} {hvariable|async} {punctuation|\{}
    {hvariable|await} {hvariable|for} {punctuation|(}{hvariable|var} {hvariable|x} {keyword|in} {hvariable|stream}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{hvariable|x} {hvariable|is}{operator|!} {hvariable|int} {operator|\|\|} {hvariable|x} {operator|==} {hvariable|null}{punctuation|)} {hvariable|continue}; {hvariable|yield}{operator|*} {hvariable|go}{punctuation|(}{hvariable|x} {operator|??} {number|1.5e3}{punctuation|)}; {punctuation|\}}
    {hvariable|list}{operator|..}{hvariable|add}{punctuation|(}{number|1}{punctuation|)}{operator|..}{hvariable|addAll}{punctuation|(}{punctuation|[}{operator|...?}{hvariable|more}{punctuation|,} {keyword|if} {punctuation|(}{hvariable|n} {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}; {operator|//} {hvariable|cascade}
    {hvariable|switch} {punctuation|(}{hvariable|n}{punctuation|)} {punctuation|\{} {keyword|case} {number|1}{operator|:} {hvariable|break}; {hvariable|default}{operator|:} {hvariable|throw} {constant|StateError}{punctuation|(}'{hvariable|no}'{punctuation|)}; {punctuation|\}} {operator|/*} {hvariable|done} {operator|*/}
  {punctuation|\}}
{punctuation|\}}
{hvariable|typedef} {constant|F} {operator|=} {constant|T} {constant|Function}{operator|<}{constant|T}{operator|>}{punctuation|(}{constant|T}{punctuation|)};
