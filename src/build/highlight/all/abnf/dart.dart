{rule|import} '{rule|package}:{rule|tea}{operator|/}{rule|tea}.{rule|dart}' {rule|as} {rule|tea} {rule|show} {rule|Leaf}{comment|;}
{operator|/}{operator|/}{operator|/} {rule|A} {rule|kettle}.
@{rule|immutable}
{rule|abstract} {rule|class} {rule|Kettle}{rule|{punctuation|<}T extends num{punctuation|>}} {rule|extends} {rule|Pot} {rule|with} {rule|Heat} {rule|implements} {rule|Comparable}{rule|{punctuation|<}Kettle{punctuation|>}} \{
  {rule|final} {rule|double} {rule|litres}{comment|; static const int max = 0xFF;}
  {rule|late} {rule|final} {rule|String}? {rule|name}{comment|;}
  {rule|Kettle}{punctuation|(}\{{rule|required} {rule|this}.{rule|litres}, {rule|this}.{rule|name} {operator|=} '{rule|pot}'\}{punctuation|)}{comment|;}
  {rule|factory} {rule|Kettle}.{rule|small}{punctuation|(}{punctuation|)} {operator|=}> _Small{punctuation|(}{punctuation|)}{comment|;}
  {rule|String} {rule|get} {rule|label} {operator|=}> {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} {rule|r}'{rule|raw} ${rule|x}' '''{rule|multi}'''{comment|;}
  {rule|Future}{rule|{punctuation|<}void{punctuation|>}} {rule|boil}{punctuation|(}{punctuation|[}{rule|int} {rule|n} {operator|=} {repetition operator|10}{punctuation|]}{punctuation|)} {rule|async} \{
    {rule|await} {rule|for} {punctuation|(}{rule|var} {rule|x} {rule|in} {rule|stream}{punctuation|)} \{ {rule|if} {punctuation|(}{rule|x} {rule|is}! {rule|int} \|\| {rule|x} {operator|=}{operator|=} {rule|null}{punctuation|)} {rule|continue}{comment|; yield* go(x ?? 1.5e3); \}}
    {rule|list}..{rule|add}{punctuation|(}{repetition operator|1}{punctuation|)}..{rule|addAll}{punctuation|(}{punctuation|[}...?{rule|more}, {rule|if} {punctuation|(}{rule|n} > {repetition operator|1}{punctuation|)} {repetition operator|2}{punctuation|]}{punctuation|)}{comment|; // cascade}
    {rule|switch} {punctuation|(}{rule|n}{punctuation|)} \{ {rule|case} {repetition operator|1}: {rule|break}{comment|; default: throw StateError('no'); \} /* done */}
  \}
\}
{rule|typedef} {rule|F} {operator|=} {rule|T} {rule|Function}{rule|{punctuation|<}T{punctuation|>}}{punctuation|(}{rule|T}{punctuation|)}{comment|;}
