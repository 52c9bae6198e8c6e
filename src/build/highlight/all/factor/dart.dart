{normal-word|import} {normal-word|'package:tea/tea.dart'} {normal-word|as} {normal-word|tea} {normal-word|show} {normal-word|Leaf;}
{normal-word|///} {normal-word|A} {conventionally-named-word keyword|kettle.}
{normal-word|@immutable}
{normal-word|abstract} {normal-word|class} {normal-word|Kettle<T} {normal-word|extends} {conventionally-named-word keyword|num>} {normal-word|extends} {normal-word|Pot} {combinators keyword|with} {normal-word|Heat} {normal-word|implements} {conventionally-named-word keyword|Comparable<Kettle>} {curly-brace-literal-delimiter operator|\{}
  {other-builtin-syntax operator|final} {normal-word|double} {normal-word|litres;} {normal-word|static} {normal-word|const} {normal-word|int} {normal-word|max} {kernel-builtin variable|=} {normal-word|0xFF;}
  {normal-word|late} {other-builtin-syntax operator|final} {conventionally-named-word keyword|String?} {normal-word|name;}
  {normal-word|Kettle(\{required} {normal-word|this.litres,} {normal-word|this.name} {kernel-builtin variable|=} {normal-word|'pot'\});}
  {normal-word|factory} {normal-word|Kettle.small()} {conventionally-named-word keyword|=>} {normal-word|_Small();}
  {normal-word|String} {normal-word|get} {normal-word|label} {conventionally-named-word keyword|=>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name{number|\\n}"} {normal-word|r'raw} {conventionally-named-word keyword|$x'} {normal-word|'''multi''';}
  {conventionally-named-word keyword|Future<void>} {normal-word|boil([int} {normal-word|n} {kernel-builtin variable|=} {normal-word|10])} {normal-word|async} {curly-brace-literal-delimiter operator|\{}
    {normal-word|await} {normal-word|for} {normal-word|(var} {normal-word|x} {normal-word|in} {normal-word|stream)} {curly-brace-literal-delimiter operator|\{} {combinators keyword|if} {normal-word|(x} {conventionally-named-word keyword|is!} {normal-word|int} {normal-word|\|\|} {normal-word|x} {normal-word|==} {normal-word|null)} {normal-word|continue;} {conventionally-named-word keyword|yield*} {normal-word|go(x} {normal-word|??} {normal-word|1.5e3);} {curly-brace-literal-delimiter operator|\}}
    {normal-word|list..add(1)..addAll([...?more,} {combinators keyword|if} {normal-word|(n} {math-builtin variable|>} {normal-word|1)} {normal-word|2]);} {normal-word|//} {normal-word|cascade}
    {normal-word|switch} {conventionally-named-word keyword|(n)} {curly-brace-literal-delimiter operator|\{} {combinators keyword|case} {colon-syntax function|1: break;} {normal-word|default:} {kernel-builtin variable|throw} {normal-word|StateError('no');} {curly-brace-literal-delimiter operator|\}} {comment|/* done */}
  {curly-brace-literal-delimiter operator|\}}
{curly-brace-literal-delimiter operator|\}}
{normal-word|typedef} {normal-word|F} {kernel-builtin variable|=} {normal-word|T} {conventionally-named-word keyword|Function<T>(T);}
