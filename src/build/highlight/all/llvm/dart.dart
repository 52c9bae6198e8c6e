{keyword|import} '{label|package:}{keyword|tea}/{keyword|tea}{punctuation|.}{keyword|dart}' {keyword|as} {keyword|tea} {keyword|show} Leaf{comment|;}
/// A {keyword|kettle}{punctuation|.}
{variable|@immutable}
{keyword|abstract} {keyword|class} Kettle{punctuation|<}T {keyword|extends} {keyword|num}{punctuation|>} {keyword|extends} Pot {keyword|with} Heat {keyword|implements} Comparable{punctuation|<}Kettle{punctuation|>} {punctuation|\{}
  {keyword|final} {type class-name|double} {keyword|litres}{comment|; static const int max = 0xFF;}
  {keyword|late} {keyword|final} String? {keyword|name}{comment|;}
  Kettle{punctuation|(}{punctuation|\{}{keyword|required} {keyword|this}{punctuation|.}{keyword|litres}{punctuation|,} {keyword|this}{punctuation|.}{keyword|name} {punctuation|=} '{keyword|pot}'{punctuation|\}}{punctuation|)}{comment|;}
  {keyword|factory} Kettle{punctuation|.}{keyword|small}{punctuation|(}{punctuation|)} {punctuation|=}{punctuation|>} _Small{punctuation|(}{punctuation|)}{comment|;}
  String {keyword|get} {type class-name|label} {punctuation|=}{punctuation|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} {keyword|r}'{keyword|raw} ${keyword|x}' '''{keyword|multi}'''{comment|;}
  Future{punctuation|<}{type class-name|void}{punctuation|>} {keyword|boil}{punctuation|(}{punctuation|[}{keyword|int} {keyword|n} {punctuation|=} {number|10}{punctuation|]}{punctuation|)} {keyword|async} {punctuation|\{}
    {keyword|await} {keyword|for} {punctuation|(}{keyword|var} {keyword|x} {keyword|in} {keyword|stream}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{keyword|x} {keyword|is}{punctuation|!} {keyword|int} \|\| {keyword|x} {punctuation|=}{punctuation|=} {keyword|null}{punctuation|)} {keyword|continue}{comment|; yield* go(x ?? 1.5e3); \}}
    {keyword|list}{punctuation|.}{punctuation|.}{keyword|add}{punctuation|(}{number|1}{punctuation|)}{punctuation|.}{punctuation|.}addAll{punctuation|(}{punctuation|[}{punctuation|.}{punctuation|.}{punctuation|.}?{keyword|more}{punctuation|,} {keyword|if} {punctuation|(}{keyword|n} {punctuation|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{comment|; // cascade}
    {keyword|switch} {punctuation|(}{keyword|n}{punctuation|)} {punctuation|\{} {keyword|case} {number|1}: {keyword|break}{comment|; default: throw StateError('no'); \} /* done */}
  {punctuation|\}}
{punctuation|\}}
{keyword|typedef} F {punctuation|=} T Function{punctuation|<}T{punctuation|>}{punctuation|(}T{punctuation|)}{comment|;}
