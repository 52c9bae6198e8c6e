{variable|import} {string|'package:tea/tea.dart'} {variable|as} {variable|tea} {variable|show} {class-name|Leaf}{punctuation|;}
{comment|/// A kettle.}
@{variable|immutable}
{variable|abstract} {keyword|class} {class-name|Kettle}{operator|<}{class-name|T} {variable|extends} {variable|num}{operator|>} {variable|extends} {class-name|Pot} {variable|with} {class-name|Heat} {variable|implements} {class-name|Comparable}{metadata symbol|<Kettle>} {punctuation|\{}
  {keyword|final} {class-name|double} {variable|litres}{punctuation|;} {keyword|static} {keyword|const} {class-name|int} {variable|max} {operator|=} {number|0xFF}{punctuation|;}
  {variable|late} {keyword|final} {class-name|String}{operator|?} {variable|name}{punctuation|;}
  {class-name|Kettle}{punctuation|(}{punctuation|\{}{variable|required} {variable|this}{punctuation|.}{variable|litres}{punctuation|,} {variable|this}{punctuation|.}{variable|name} {operator|=} {string|'pot'}{punctuation|\}}{punctuation|)}{punctuation|;}
  {variable|factory} {class-name|Kettle}{punctuation|.}{function|small}{punctuation|(}{punctuation|)} {operator|=}{operator|>} {function|_Small}{punctuation|(}{punctuation|)}{punctuation|;}
  {class-name|String} {class-name|get} {variable|label} {operator|=}{operator|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} {string|r'raw $x'} {string|''}{string|'multi'}{string|''}{punctuation|;}
  {class-name|Future}{metadata symbol|<void>} {function|boil}{punctuation|(}{punctuation|[}{class-name|int} {variable|n} {operator|=} {number|10}{punctuation|]}{punctuation|)} {variable|async} {punctuation|\{}
    {class-name|await} {keyword|for} {punctuation|(}{keyword|var} {variable|x} {class-name|in} {variable|stream}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{variable|x} {variable|is}{operator|!} {variable|int} {operator|\|\|} {variable|x} {operator|==} {variable|null}{punctuation|)} {variable|continue}{punctuation|;} {variable|yield}{operator|*} {function|go}{punctuation|(}{variable|x} {operator|?}{operator|?} {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    {variable|list}{punctuation|.}{punctuation|.}{function|add}{punctuation|(}{number|1}{punctuation|)}{punctuation|.}{punctuation|.}{function|addAll}{punctuation|(}{punctuation|[}{punctuation|.}{punctuation|.}{punctuation|.}{operator|?}{variable|more}{punctuation|,} {keyword|if} {punctuation|(}{variable|n} {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {comment|// cascade}
    {keyword|switch} {punctuation|(}{variable|n}{punctuation|)} {punctuation|\{} {keyword|case} {number|1}{operator|:} {keyword|break}{punctuation|;} {keyword|default}{operator|:} {keyword|throw} {class-name|StateError}{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
{variable|typedef} {class-name|F} {operator|=} {class-name|T} {class-name|Function}{metadata symbol|<T>}{punctuation|(}{class-name|T}{punctuation|)}{punctuation|;}
