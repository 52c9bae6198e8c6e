{node|import} '{node|package}{operator|:}{node|tea}/{node|tea}.dart' {node|as} {node|tea} {node|show} {node|Leaf}{punctuation|;}
{comment|/// A kettle.}
@{node|immutable}
{node|abstract} {node|class} {node|Kettle}<{node|T} {node|extends} {node|num}> {node|extends} {node|Pot} {node|with} {node|Heat} {node|implements} {node|Comparable}<{node|Kettle}> {punctuation|\{}
  {node|final} {node|double} {node|litres}{punctuation|;} {node|static} {node|const} {node|int} {attr-name|max} {operator|=} {attr-value|0}xFF{punctuation|;}
  {node|late} {node|final} {node|String}? {node|name}{punctuation|;}
  {node|Kettle}({punctuation|\{}{node|required} {node|this}.litres{punctuation|,} {node|this}.name {operator|=} '{node|pot}'{punctuation|\}}){punctuation|;}
  {node|factory} {node|Kettle}.small() {operator|=}> {node|_Small}(){punctuation|;}
  {node|String} {node|get} {attr-name|label} {operator|=}> {node|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} {node|r}'{node|raw} ${node|x}' '''{node|multi}'''{punctuation|;}
  {node|Future}<{node|void}> {node|boil}({punctuation|[}{node|int} {attr-name|n} {operator|=} {attr-value|10}{punctuation|]}) {node|async} {punctuation|\{}
    {node|await} {node|for} ({node|var} {node|x} {node|in} {node|stream}) {punctuation|\{} {node|if} ({node|x} {node|is}! {node|int} \|\| {attr-name|x} {operator|=}{operator|=} {attr-value|null}) {node|continue}{punctuation|;} {node|yield}* {node|go}({node|x} ?? {node|1.5}e3){punctuation|;} {punctuation|\}}
    {node|list}..add({node|1})..addAll({punctuation|[}...?{node|more}{punctuation|,} {node|if} ({node|n} > {node|1}) {node|2}{punctuation|]}){punctuation|;} {comment|// cascade}
    {node|switch} ({node|n}) {punctuation|\{} {node|case} {node|1}{operator|:} {node|break}{punctuation|;} {node|default}{operator|:} {node|throw} {node|StateError}('{node|no}'){punctuation|;} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
{node|typedef} {attr-name|F} {operator|=} {attr-value|T} {node|Function}<{node|T}>({node|T}){punctuation|;}
