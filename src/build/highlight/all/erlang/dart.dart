{atom|import} {quoted-atom atom|'package:tea/tea.dart'} {atom|as} {atom|tea} {atom|show} {variable|Leaf}{punctuation|;}
{operator|/}{operator|/}{operator|/} {variable|A} {atom|kettle}{punctuation|.}
@{atom|immutable}
{atom|abstract} {atom|class} {variable|Kettle}{operator|<}{variable|T} {atom|extends} {atom|num}{operator|>} {atom|extends} {variable|Pot} {atom|with} {variable|Heat} {atom|implements} {variable|Comparable}{operator|<}{variable|Kettle}{operator|>} {punctuation|\{}
  {atom|final} {atom|double} {atom|litres}{punctuation|;} {atom|static} {atom|const} {atom|int} {atom|max} {operator|=} {number|0}{atom|xFF}{punctuation|;}
  {atom|late} {atom|final} {variable|String}? {atom|name}{punctuation|;}
  {variable|Kettle}{punctuation|(}{punctuation|\{}{atom|required} {atom|this}{punctuation|.}{atom|litres}{punctuation|,} {atom|this}{punctuation|.}{atom|name} {operator|=} {quoted-atom atom|'pot'}{punctuation|\}}{punctuation|)}{punctuation|;}
  {atom|factory} {variable|Kettle}{punctuation|.}{function|small}{punctuation|(}{punctuation|)} {operator|=}{operator|>} {variable|_Small}{punctuation|(}{punctuation|)}{punctuation|;}
  {variable|String} {atom|get} {atom|label} {operator|=}{operator|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} {atom|r}{quoted-atom atom|'raw $x'} ''{quoted-atom atom|'multi'}''{punctuation|;}
  {variable|Future}{operator|<}{atom|void}{operator|>} {function|boil}{punctuation|(}{punctuation|[}{atom|int} {atom|n} {operator|=} {number|10}{punctuation|]}{punctuation|)} {atom|async} {punctuation|\{}
    {atom|await} {atom|for} {punctuation|(}{atom|var} {atom|x} {atom|in} {atom|stream}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{atom|x} {atom|is}{operator|!} {atom|int} {punctuation|\|}{punctuation|\|} {atom|x} {operator|==} {atom|null}{punctuation|)} {atom|continue}{punctuation|;} {atom|yield}{operator|*} {function|go}{punctuation|(}{atom|x} ?? {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    {atom|list}{punctuation|.}{punctuation|.}{function|add}{punctuation|(}{number|1}{punctuation|)}{punctuation|.}{punctuation|.}{function|addAll}{punctuation|(}{punctuation|[}{punctuation|.}{punctuation|.}{punctuation|.}?{atom|more}{punctuation|,} {keyword|if} {punctuation|(}{atom|n} {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {operator|/}{operator|/} {atom|cascade}
    {atom|switch} {punctuation|(}{atom|n}{punctuation|)} {punctuation|\{} {keyword|case} {number|1}{punctuation|:} {atom|break}{punctuation|;} {atom|default}{punctuation|:} {atom|throw} {variable|StateError}{punctuation|(}{quoted-atom atom|'no'}{punctuation|)}{punctuation|;} {punctuation|\}} {operator|/}{operator|*} {atom|done} {operator|*}{operator|/}
  {punctuation|\}}
{punctuation|\}}
{atom|typedef} {variable|F} {operator|=} {variable|T} {variable|Function}{operator|<}{variable|T}{operator|>}{punctuation|(}{variable|T}{punctuation|)}{punctuation|;}
