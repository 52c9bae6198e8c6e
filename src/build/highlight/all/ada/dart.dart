{variable|import} '{keyword|package}{punctuation|:}{variable|tea}{operator|/}{variable|tea}{punctuation|.}{variable|dart}' {variable|as} {variable|tea} {variable|show} {variable|Leaf}{punctuation|;}
{operator|/}{operator|/}{operator|/} {variable|A} {variable|kettle}{punctuation|.}
@{variable|immutable}
{keyword|abstract} {variable|class} {variable|Kettle}{operator|<}{variable|T} {variable|extends} {variable|num}{operator|>} {variable|extends} {variable|Pot} {keyword|with} {variable|Heat} {variable|implements} {variable|Comparable}{operator|<}{variable|Kettle}{operator|>} \{
  {variable|final} {variable|double} {variable|litres}{punctuation|;} {variable|static} {variable|const} {variable|int} {variable|max} {operator|=} 0xFF{punctuation|;}
  {variable|late} {variable|final} {variable|String}? {variable|name}{punctuation|;}
  {variable|Kettle}{punctuation|(}\{{variable|required} {variable|this}{punctuation|.}{variable|litres}{punctuation|,} {variable|this}{punctuation|.}{variable|name} {operator|=} '{variable|pot}'\}{punctuation|)}{punctuation|;}
  {variable|factory} {variable|Kettle}{punctuation|.}{variable|small}{punctuation|(}{punctuation|)} {operator|=>} _Small{punctuation|(}{punctuation|)}{punctuation|;}
  {variable|String} {variable|get} {variable|label} {operator|=>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} {variable|r}{attribute attr-name|'raw} ${variable|x}{char|' '}''{variable|multi}{char|'''}{punctuation|;}
  {variable|Future}{operator|<}{variable|void}{operator|>} {variable|boil}{punctuation|(}[{variable|int} {variable|n} {operator|=} {number|10}]{punctuation|)} {variable|async} \{
    {variable|await} {keyword|for} {punctuation|(}{variable|var} {variable|x} {keyword|in} {variable|stream}{punctuation|)} \{ {keyword|if} {punctuation|(}{variable|x} {keyword|is}! {variable|int} \|\| {variable|x} {operator|=}{operator|=} {keyword|null}{punctuation|)} {variable|continue}{punctuation|;} {variable|yield}{operator|*} {variable|go}{punctuation|(}{variable|x} ?? {number|1.5e3}{punctuation|)}{punctuation|;} \}
    {variable|list}{punctuation|..}{variable|add}{punctuation|(}{number|1}{punctuation|)}{punctuation|..}{variable|addAll}{punctuation|(}[{punctuation|..}{punctuation|.}?{variable|more}{punctuation|,} {keyword|if} {punctuation|(}{variable|n} {operator|>} {number|1}{punctuation|)} {number|2}]{punctuation|)}{punctuation|;} {operator|/}{operator|/} {variable|cascade}
    {variable|switch} {punctuation|(}{variable|n}{punctuation|)} \{ {keyword|case} {number|1}{punctuation|:} {variable|break}{punctuation|;} {variable|default}{punctuation|:} {variable|throw} {variable|StateError}{punctuation|(}'{variable|no}'{punctuation|)}{punctuation|;} \} {operator|/}{operator|*} {variable|done} {operator|*}{operator|/}
  \}
\}
{variable|typedef} {variable|F} {operator|=} {variable|T} {keyword|Function}{operator|<}{variable|T}{operator|>}{punctuation|(}{variable|T}{punctuation|)}{punctuation|;}
