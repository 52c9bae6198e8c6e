import 'package{punctuation|:}tea{operator|/}tea{punctuation|.}dart' {keyword|as} {class-name|tea} {class-name|show} Leaf{punctuation|;}
{comment|/// A kettle.}
@immutable
{keyword|abstract} {keyword|class} {class-name|Kettle{punctuation|<}T extends num{punctuation|>}} extends Pot with Heat {return-type class-name|implements} Comparable{operator|<}Kettle{operator|>} {punctuation|\{}
  final {class-name|{keyword|double}} litres{punctuation|;} {keyword|static} {keyword|const} {class-name|{keyword|int}} max {operator|=} {number|0xFF}{punctuation|;}
  late final {class-name|String{punctuation|?}} name{punctuation|;}
  {function|Kettle}{punctuation|(}{punctuation|\{}required {keyword|this}{punctuation|.}litres{punctuation|,} {keyword|this}{punctuation|.}name {operator|=} 'pot'{punctuation|\}}{punctuation|)}{punctuation|;}
  {return-type class-name|factory} Kettle{punctuation|.}{function|small}{punctuation|(}{punctuation|)} {operator|=>} {function|_Small}{punctuation|(}{punctuation|)}{punctuation|;}
  String {keyword|get} label {operator|=>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r'raw $x{char|' '}''multi'''{punctuation|;}
  {return-type class-name|Future{punctuation|<}{keyword|void}{punctuation|>}} {function|boil}{punctuation|(}{punctuation|[}{class-name|{keyword|int}} n {operator|=} {number|10}{punctuation|]}{punctuation|)} {keyword|async} {punctuation|\{}
    {keyword|await} {keyword|for} {punctuation|(}{class-name|{keyword|var}} x {keyword|in} stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x {keyword|is}{operator|!} {keyword|int} {operator|\|\|} x {operator|==} {keyword|null}{punctuation|)} {keyword|continue}{punctuation|;} {keyword|yield}{operator|*} {function|go}{punctuation|(}x {operator|??} {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    list{range operator|..}{keyword|add}{punctuation|(}{number|1}{punctuation|)}{range operator|..}{function|addAll}{punctuation|(}{punctuation|[}{range operator|..}{punctuation|.}{punctuation|?}more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {comment|// cascade}
    {keyword|switch} {punctuation|(}n{punctuation|)} {punctuation|\{} {keyword|case} {number|1}{punctuation|:} {keyword|break}{punctuation|;} {keyword|default}{punctuation|:} {keyword|throw} {function|StateError}{punctuation|(}'no'{punctuation|)}{punctuation|;} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
{class-name|typedef} F {operator|=} {return-type class-name|T} {generic-method|{function|Function}{generic class-name|{punctuation|<}T{punctuation|>}}}{punctuation|(}T{punctuation|)}{punctuation|;}
