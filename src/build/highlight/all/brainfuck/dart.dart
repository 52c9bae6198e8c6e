{comment|import} {comment|'package:tea/tea}{operator|.}{comment|dart'} {comment|as} {comment|tea} {comment|show} {comment|Leaf;}
{comment|///} {comment|A} {comment|kettle}{operator|.}
{comment|@immutable}
{comment|abstract} {comment|class} {comment|Kettle}{pointer keyword|<}{comment|T} {comment|extends} {comment|num}{pointer keyword|>} {comment|extends} {comment|Pot} {comment|with} {comment|Heat} {comment|implements} {comment|Comparable}{pointer keyword|<}{comment|Kettle}{pointer keyword|>} {comment|\{}
  {comment|final} {comment|double} {comment|litres;} {comment|static} {comment|const} {comment|int} {comment|max} {comment|=} {comment|0xFF;}
  {comment|late} {comment|final} {comment|String?} {comment|name;}
  {comment|Kettle(\{required} {comment|this}{operator|.}{comment|litres}{operator|,} {comment|this}{operator|.}{comment|name} {comment|=} {comment|'pot'\});}
  {comment|factory} {comment|Kettle}{operator|.}{comment|small()} {comment|=}{pointer keyword|>} {comment|_Small();}
  {comment|String} {comment|get} {comment|label} {comment|=}{pointer keyword|>} {comment|"Kettle} {comment|of} {comment|$\{litres}{operator|.}{comment|toStringAsFixed(1)\}} {comment|l}{operator|,} {comment|$name\\n"} {comment|r'raw} {comment|$x'} {comment|'''multi''';}
  {comment|Future}{pointer keyword|<}{comment|void}{pointer keyword|>} {comment|boil(}{branching important|[}{comment|int} {comment|n} {comment|=} {comment|10}{branching important|]}{comment|)} {comment|async} {comment|\{}
    {comment|await} {comment|for} {comment|(var} {comment|x} {comment|in} {comment|stream)} {comment|\{} {comment|if} {comment|(x} {comment|is!} {comment|int} {comment|\|\|} {comment|x} {comment|==} {comment|null)} {comment|continue;} {comment|yield*} {comment|go(x} {comment|??} {comment|1}{operator|.}{comment|5e3);} {comment|\}}
    {comment|list}{operator|.}{operator|.}{comment|add(1)}{operator|.}{operator|.}{comment|addAll(}{branching important|[}{operator|.}{operator|.}{operator|.}{comment|?more}{operator|,} {comment|if} {comment|(n} {pointer keyword|>} {comment|1)} {comment|2}{branching important|]}{comment|);} {comment|//} {comment|cascade}
    {comment|switch} {comment|(n)} {comment|\{} {comment|case} {comment|1:} {comment|break;} {comment|default:} {comment|throw} {comment|StateError('no');} {comment|\}} {comment|/*} {comment|done} {comment|*/}
  {comment|\}}
{comment|\}}
{comment|typedef} {comment|F} {comment|=} {comment|T} {comment|Function}{pointer keyword|<}{comment|T}{pointer keyword|>}{comment|(T);}
