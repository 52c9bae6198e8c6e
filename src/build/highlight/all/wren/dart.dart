{keyword|import} 'package{operator|:}tea{operator|/}tea{punctuation|.}dart' {keyword|as} tea show {class-name|Leaf}{punctuation|;}
{comment|/// A kettle.}
@immutable
abstract {keyword|class} {class-name|Kettle}{operator|<}{class-name|T} extends num{operator|>} extends {class-name|Pot} with {class-name|Heat} implements {class-name|Comparable}{operator|<}{class-name|Kettle}{operator|>} {punctuation|\{}
  final double litres{punctuation|;} {keyword|static} const int max {operator|=} {number|0xFF}{punctuation|;}
  late final {class-name|String}{operator|?} name{punctuation|;}
  {class-name|Kettle}{punctuation|(}{punctuation|\{}required {keyword|this}{punctuation|.}litres{punctuation|,} {keyword|this}{punctuation|.}name {operator|=} 'pot'{punctuation|\}}{punctuation|)}{punctuation|;}
  factory {class-name|Kettle}{punctuation|.}{function|small}{punctuation|(}{punctuation|)} {operator|=}{operator|>} {function|_Small}{punctuation|(}{punctuation|)}{punctuation|;}
  {class-name|String} get label {operator|=}{operator|>} {string-literal|{string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"}} r'raw $x' '''multi'''{punctuation|;}
  {class-name|Future}{operator|<}void{operator|>} {function|boil}{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} {function|async} {punctuation|\{}
    await {keyword|for} {punctuation|(}{keyword|var} x {keyword|in} stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x {keyword|is}{operator|!} int {operator|\|\|} x {operator|==} {null keyword|null}{punctuation|)} {keyword|continue}{punctuation|;} yield{operator|*} {function|go}{punctuation|(}x {operator|?}{operator|?} {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    list{operator|..}{function|add}{punctuation|(}{number|1}{punctuation|)}{operator|..}{function|addAll}{punctuation|(}{punctuation|[}{operator|...}{operator|?}more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {comment|// cascade}
    {function|switch} {punctuation|(}n{punctuation|)} {punctuation|\{} case {number|1}{operator|:} {keyword|break}{punctuation|;} default{operator|:} throw {function|StateError}{punctuation|(}'no'{punctuation|)}{punctuation|;} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
typedef {class-name|F} {operator|=} {class-name|T} {class-name|Function}{operator|<}{class-name|T}{operator|>}{punctuation|(}{class-name|T}{punctuation|)}{punctuation|;}
