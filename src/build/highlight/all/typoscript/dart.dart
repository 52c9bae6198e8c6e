{tag|import} '{tag|package}{punctuation|:}{tag|tea}{operator|/}{tag|tea{punctuation|.}}{tag|dart}' {tag|as} {tag|tea} {tag|show} {tag|Leaf}{punctuation|;}
{comment|/// A kettle.}
@{tag|immutable}
{tag|abstract} {tag|class} {tag|Kettle}{operator|<}{tag|T} {tag|extends} {tag|num}{operator|>} {tag|extends} {tag|Pot} {tag|with} {tag|Heat} {tag|implements} {tag|Comparable}{operator|<}{tag|Kettle}{operator|>} {punctuation|\{}
  {tag|final} {tag|double} {tag|litres}{punctuation|;} {tag|static} {tag|const} {tag|int} {tag|max} {operator|=} {string|0xFF;}
  {tag|late} {tag|final} {tag|String}{operator|?} {tag|name}{punctuation|;}
  {tag|Kettle}{punctuation|(}{punctuation|\{}{tag|required} {tag|this{punctuation|.}}{tag|litres}{punctuation|,} {tag|this{punctuation|.}}{tag|name} {operator|=} {string|'pot'\});}
  {tag|factory} {tag|Kettle{punctuation|.}}{tag|small}{punctuation|(}{punctuation|)} {operator|=}{string|> _Small();}
  {tag|String} {tag|get} {tag|label} {operator|=}{string|> "Kettle of $\{litres.toStringAsFixed(1)\} l{punctuation|,} $name\\n" r'raw $x' '''multi''';}
  {tag|Future}{operator|<}{tag|void}{operator|>} {tag|boil}{punctuation|(}{punctuation|[}{tag|int} {tag|n} {operator|=} {string|10]) async \{}
    {tag|await} {tag|for} {punctuation|(}{tag|var} {tag|x} {tag|in} {tag|stream}{punctuation|)} {punctuation|\{} {tag|if} {punctuation|(}{tag|x} {tag|is}{operator|!} {tag|int} {punctuation|\|}{punctuation|\|} {tag|x} {operator|=}{string|= null) continue; yield* go(x ?? 1.5e3); \}}
    {tag|list{punctuation|.}}{tag|{punctuation|.}add}{punctuation|(}{tag|1}{punctuation|)}{punctuation|.}{tag|{punctuation|.}addAll}{punctuation|(}{punctuation|[}{punctuation|.}{punctuation|.}{punctuation|.}{operator|?}{tag|more}{punctuation|,} {tag|if} {punctuation|(}{tag|n} {operator|>} {tag|1}{punctuation|)} {tag|2}{punctuation|]}{punctuation|)}{punctuation|;} {comment|// cascade}
    {tag|switch} {punctuation|(}{tag|n}{punctuation|)} {punctuation|\{} {tag|case} {tag|1}{punctuation|:} {tag|break}{punctuation|;} {tag|default}{punctuation|:} {tag|throw} {tag|StateError}{punctuation|(}'{tag|no}'{punctuation|)}{punctuation|;} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
{tag|typedef} {tag|F} {operator|=} {string|T Function<T>(T);}
