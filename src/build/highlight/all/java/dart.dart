{keyword|import} '{keyword|package}{operator|:}tea{operator|/}tea{punctuation|.}dart' as tea show {class-name|Leaf}{punctuation|;}
{comment|/// A kettle.}
{annotation punctuation|@immutable}
{keyword|abstract} {keyword|class} {class-name|Kettle}{generics|{punctuation|<}{class-name|T} {keyword|extends} num{punctuation|>}} {keyword|extends} {class-name|Pot} {keyword|with} {class-name|Heat} {keyword|implements} {class-name|Comparable}{generics|{punctuation|<}{class-name|Kettle}{punctuation|>}} {punctuation|\{}
  {keyword|final} {keyword|double} litres{punctuation|;} {keyword|static} {keyword|const} {keyword|int} max {operator|=} {number|0xFF}{punctuation|;}
  late {keyword|final} {class-name|String}{operator|?} name{punctuation|;}
  {class-name|Kettle}{punctuation|(}{punctuation|\{}required {keyword|this}{punctuation|.}litres{punctuation|,} {keyword|this}{punctuation|.}name {operator|=} {char|'pot'}{punctuation|\}}{punctuation|)}{punctuation|;}
  factory {class-name|Kettle}{punctuation|.}{function|small}{punctuation|(}{punctuation|)} {operator|=}{operator|>} {function|_Small}{punctuation|(}{punctuation|)}{punctuation|;}
  {class-name|String} get label {operator|=}{operator|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{char|'raw $x'} ''{char|'multi'}''{punctuation|;}
  {class-name|Future}{generics|{punctuation|<}{keyword|void}{punctuation|>}} {function|boil}{punctuation|(}{punctuation|[}{keyword|int} n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await {keyword|for} {punctuation|(}{keyword|var} x in stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x is{operator|!} {keyword|int} {operator|\|\|} x {operator|==} {keyword|null}{punctuation|)} {keyword|continue}{punctuation|;} {keyword|yield}{operator|*} {function|go}{punctuation|(}x {operator|?}{operator|?} {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    list{punctuation|.}{punctuation|.}{function|add}{punctuation|(}{number|1}{punctuation|)}{punctuation|.}{punctuation|.}{function|addAll}{punctuation|(}{punctuation|[}{punctuation|.}{punctuation|.}{punctuation|.}?more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {comment|// cascade}
    {keyword|switch} {punctuation|(}n{punctuation|)} {punctuation|\{} {keyword|case} {number|1}{operator|:} {keyword|break}{punctuation|;} {keyword|default}{operator|:} {keyword|throw} {class-name|StateError}{punctuation|(}{char|'no'}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
typedef {class-name|F} {operator|=} {class-name|T} {class-name|Function}{generics|{punctuation|<}{class-name|T}{punctuation|>}}{punctuation|(}{class-name|T}{punctuation|)}{punctuation|;}
