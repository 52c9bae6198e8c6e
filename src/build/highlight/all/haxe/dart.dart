{keyword|import} {string-interpolation|{string|'package:tea/tea.dart'}} {keyword|as} tea show {class-name|Leaf}{punctuation|;}
{comment|/// A kettle.}
{metadata symbol|@immutable}
{keyword|abstract} {keyword|class} {class-name|Kettle}{operator|<}{class-name|T} {keyword|extends} num{operator|>} {keyword|extends} {class-name|Pot} with {class-name|Heat} {keyword|implements} {class-name|Comparable}{operator|<}{class-name|Kettle}{operator|>} {punctuation|\{}
  {keyword|final} double litres{punctuation|;} {keyword|static} const int max {operator|=} {number|0xFF}{punctuation|;}
  late {keyword|final} {class-name|String}{operator|?} name{punctuation|;}
  {class-name|Kettle}{punctuation|(}{punctuation|\{}required {keyword|this}{punctuation|.}litres{punctuation|,} {keyword|this}{punctuation|.}name {operator|=} {string-interpolation|{string|'pot'}}{punctuation|\}}{punctuation|)}{punctuation|;}
  factory {class-name|Kettle}{punctuation|.}{function|small}{punctuation|(}{punctuation|)} {operator|=>} {function|_Small}{punctuation|(}{punctuation|)}{punctuation|;}
  {class-name|String} get label {operator|=>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{string-interpolation|{string|'raw }{interpolation|{interpolation-punctuation punctuation|$}{expression|x}}{string|'}} {string-interpolation|{string|''}}{string-interpolation|{string|'multi'}}{string-interpolation|{string|''}}{punctuation|;}
  {class-name|Future}{operator|<}void{operator|>} {function|boil}{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await {keyword|for} {punctuation|(}{keyword|var} x {keyword|in} stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x is{operator|!} int {operator|\|\|} x {operator|==} {keyword|null}{punctuation|)} {keyword|continue}{punctuation|;} yield{operator|*} {function|go}{punctuation|(}x {operator|?}{operator|?} {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    list{punctuation|.}{punctuation|.}{function|add}{punctuation|(}{number|1}{punctuation|)}{punctuation|.}{punctuation|.}{function|addAll}{punctuation|(}{punctuation|[}{operator|...}{operator|?}more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {comment|// cascade}
    {keyword|switch} {punctuation|(}n{punctuation|)} {punctuation|\{} {keyword|case} {number|1}{operator|:} {keyword|break}{punctuation|;} {keyword|default}{operator|:} {keyword|throw} {class-name|StateError}{punctuation|(}{string-interpolation|{string|'no'}}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
{keyword|typedef} {class-name|F} {operator|=} {class-name|T} {class-name|Function}{operator|<}{class-name|T}{operator|>}{punctuation|(}{class-name|T}{punctuation|)}{punctuation|;}
