{keyword|import} {string|'package:tea/tea.dart'} as tea show {type class-name|Leaf}{punctuation|;}
{comment|/// A kettle.}
@immutable
abstract {keyword|class} {class-name|Kettle}{operator|<}{type class-name|T} {keyword|extends} {class-name|num}{operator|>} {keyword|extends} {class-name|Pot} with {type class-name|Heat} {keyword|implements} {class-name|Comparable}{operator|<}{type class-name|Kettle}{operator|>} {punctuation|\{}
  {keyword|final} {type class-name|double} litres{punctuation|;} {keyword|static} const {type class-name|int} max {operator|=} {number|0xFF}{punctuation|;}
  late {keyword|final} {type class-name|String}{operator|?} name{punctuation|;}
  {function|Kettle}{punctuation|(}{punctuation|\{}required {keyword|this}{punctuation|.}litres{punctuation|,} {keyword|this}{punctuation|.}name {operator|=} {string|'pot'}{punctuation|\}}{punctuation|)}{punctuation|;}
  factory {type class-name|Kettle}{punctuation|.}{function|small}{punctuation|(}{punctuation|)} {operator|=}{operator|>} {function|_Small}{punctuation|(}{punctuation|)}{punctuation|;}
  {type class-name|String} get label {operator|=}{operator|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{string|'raw $x'} {string|''}{string|'multi'}{string|''}{punctuation|;}
  {type class-name|Future}{operator|<}{keyword|void}{operator|>} {function|boil}{punctuation|(}{punctuation|[}{type class-name|int} n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await {keyword|for} {punctuation|(}var x in stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x is{operator|!} {type class-name|int} {operator|\|\|} x {operator|==} {keyword|null}{punctuation|)} {keyword|continue}{punctuation|;} yield{operator|*} {function|go}{punctuation|(}x {operator|?}{operator|?} {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    list{punctuation|.}{punctuation|.}{function|add}{punctuation|(}{number|1}{punctuation|)}{punctuation|.}{punctuation|.}{function|addAll}{punctuation|(}{punctuation|[}{punctuation|.}{punctuation|.}{punctuation|.}{operator|?}more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {comment|// cascade}
    {keyword|switch} {punctuation|(}n{punctuation|)} {punctuation|\{} {keyword|case} {number|1}{punctuation|:} {keyword|break}{punctuation|;} {keyword|default}{punctuation|:} throw {function|StateError}{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
typedef {type class-name|F} {operator|=} {type class-name|T} {type class-name|Function}{operator|<}{type class-name|T}{operator|>}{punctuation|(}{type class-name|T}{punctuation|)}{punctuation|;}
