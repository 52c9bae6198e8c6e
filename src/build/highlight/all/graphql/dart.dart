{property|import} '{attr-name|package}{punctuation|:}{property|tea}/{property|tea}.{property|dart}' {property|as} {property|tea} {property|show} {property|Leaf};
/// {constant|A} {property|kettle}.
{directive function|@immutable}
{property|abstract} {property|class} {property|Kettle}<{constant|T} {property|extends} {property|num}> {property|extends} {property|Pot} {property|with} {property|Heat} {keyword|implements} {class-name|Comparable}<{property|Kettle}> {punctuation|\{}
  {property|final} {property|double} {property|litres}; {property|static} {property|const} {property|int} {property|max} {operator|=} {property|0xFF};
  {property|late} {property|final} {scalar|String}? {property|name};
  {property-query|Kettle}{punctuation|(}{punctuation|\{}{property|required} {property|this}.{property|litres}{punctuation|,} {property|this}.{property|name} {operator|=} '{property|pot}'{punctuation|\}}{punctuation|)};
  {property|factory} {property|Kettle}.{property-query|small}{punctuation|(}{punctuation|)} {operator|=}> {property-query|_Small}{punctuation|(}{punctuation|)};
  {scalar|String} {property|get} {property|label} {operator|=}> {description string|"{language-markdown|Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n}"} {property|r}'{property|raw} {variable|$x}' '''{property|multi}''';
  {property|Future}<{property|void}> {property-query|boil}{punctuation|(}{punctuation|[}{property|int} {property|n} {operator|=} {number|10}{punctuation|]}{punctuation|)} {object|async} {punctuation|\{}
    {property|await} {property-query|for} {punctuation|(}{property|var} {property|x} {property|in} {property|stream}{punctuation|)} {punctuation|\{} {property-query|if} {punctuation|(}{property|x} {property|is}{operator|!} {property|int} {operator|\|}{operator|\|} {property|x} {operator|=}{operator|=} {property|null}{punctuation|)} {property|continue}; {property|yield}* {property-query|go}{punctuation|(}{property|x} ?? {number|1.5e3}{punctuation|)}; {punctuation|\}}
    {property|list}..{property-query|add}{punctuation|(}{number|1}{punctuation|)}..{property-query|addAll}{punctuation|(}{punctuation|[}{operator|...}?{property|more}{punctuation|,} {property-query|if} {punctuation|(}{property|n} > {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}; // {property|cascade}
    {property-query|switch} {punctuation|(}{property|n}{punctuation|)} {punctuation|\{} {property|case} {number|1}{punctuation|:} {property|break}; {attr-name|default}{punctuation|:} {property|throw} {property-query|StateError}{punctuation|(}'{property|no}'{punctuation|)}; {punctuation|\}} /* {property|done} */
  {punctuation|\}}
{punctuation|\}}
{property|typedef} {constant|F} {operator|=} {constant|T} {property|Function}<{constant|T}>{punctuation|(}{constant|T}{punctuation|)};
