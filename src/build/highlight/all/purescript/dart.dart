{hvariable|import} '{hvariable|package}{operator|:}{hvariable|tea}{operator|/}{hvariable|tea}{punctuation|.}{hvariable|dart'} {hvariable|as} {hvariable|tea} {builtin|show} {constant|Leaf}{punctuation|;}
{operator|///} {constant|A} {hvariable|kettle}{punctuation|.}
{operator|@}{hvariable|immutable}
{hvariable|abstract} {keyword|class} {constant|Kettle}{operator|<}{constant|T} {hvariable|extends} {hvariable|num}{operator|>} {hvariable|extends} {constant|Pot} {hvariable|with} {constant|Heat} {hvariable|implements} {constant|Comparable}{operator|<}{constant|Kettle}{operator|>} {punctuation|\{}
  {hvariable|final} {hvariable|double} {hvariable|litres}{punctuation|;} {hvariable|static} {builtin|const} {hvariable|int} {builtin|max} {operator|=} {number|0xFF}{punctuation|;}
  {hvariable|late} {hvariable|final} {constant|String}{operator|?} {hvariable|name}{punctuation|;}
  {constant|Kettle}{punctuation|(}{punctuation|\{}{hvariable|required} {hvariable|this}{punctuation|.}{hvariable|litres}{punctuation|,} {hvariable|this}{punctuation|.}{hvariable|name} {operator|=} '{hvariable|pot'}{punctuation|\}}{punctuation|)}{punctuation|;}
  {hvariable|factory} {hvariable|Kettle{punctuation|.}small}{punctuation|(}{punctuation|)} {operator|=>} {hvariable|_Small}{punctuation|(}{punctuation|)}{punctuation|;}
  {constant|String} {hvariable|get} {hvariable|label} {operator|=>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} {hvariable|r'raw} {operator|$}{hvariable|x}{char string|' '}''{hvariable|multi'''}{punctuation|;}
  {constant|Future}{operator|<}{builtin|void}{operator|>} {hvariable|boil}{punctuation|(}{punctuation|[}{hvariable|int} {hvariable|n} {operator|=} {number|10}{punctuation|]}{punctuation|)} {hvariable|async} {punctuation|\{}
    {hvariable|await} {hvariable|for} {punctuation|(}{hvariable|var} {hvariable|x} {keyword|in} {hvariable|stream}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{hvariable|x} {hvariable|is}{operator|!} {hvariable|int} {operator|\|\|} {hvariable|x} {operator|==} {hvariable|null}{punctuation|)} {hvariable|continue}{punctuation|;} {hvariable|yield}{operator|*} {hvariable|go}{punctuation|(}{hvariable|x} {operator|??} {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    {hvariable|list}{operator|..}{builtin|add}{punctuation|(}{number|1}{punctuation|)}{operator|..}{hvariable|addAll}{punctuation|(}{punctuation|[}{operator|...?}{hvariable|more}{punctuation|,} {keyword|if} {punctuation|(}{hvariable|n} {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {operator|//} {hvariable|cascade}
    {hvariable|switch} {punctuation|(}{hvariable|n}{punctuation|)} {punctuation|\{} {keyword|case} {number|1}{operator|:} {hvariable|break}{punctuation|;} {hvariable|default}{operator|:} {hvariable|throw} {constant|StateError}{punctuation|(}'{hvariable|no'}{punctuation|)}{punctuation|;} {punctuation|\}} {operator|/*} {hvariable|done} {operator|*/}
  {punctuation|\}}
{punctuation|\}}
{hvariable|typedef} {constant|F} {operator|=} {constant|T} {constant|Function}{operator|<}{constant|T}{operator|>}{punctuation|(}{constant|T}{punctuation|)}{punctuation|;}
