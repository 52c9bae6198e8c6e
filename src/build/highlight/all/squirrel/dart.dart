import 'package{operator|:}tea{operator|/}tea{punctuation|.}dart' as tea show Leaf{punctuation|;}
{comment|/// A kettle.}
@immutable
abstract {keyword|class} {class-name|Kettle}{operator|<}T {keyword|extends} {class-name|num}{operator|>} {keyword|extends} {class-name|Pot} with Heat implements Comparable{operator|<}Kettle{operator|>} {punctuation|\{}
  final double litres{punctuation|;} {keyword|static} {keyword|const} int max {operator|=} {number|0xFF}{punctuation|;}
  late final String? name{punctuation|;}
  {function|Kettle}{punctuation|(}{punctuation|\{}required {keyword|this}{punctuation|.}litres{punctuation|,} {keyword|this}{punctuation|.}name {operator|=} 'pot'{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle{punctuation|.}{function|small}{punctuation|(}{punctuation|)} {operator|=}{operator|>} {function|_Small}{punctuation|(}{punctuation|)}{punctuation|;}
  String get label {operator|=}{operator|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r'raw $x{char|' '}''multi'''{punctuation|;}
  Future{operator|<}void{operator|>} {function|boil}{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await {keyword|for} {punctuation|(}var x {keyword|in} stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x is{operator|!} int {operator|\|\|} x {operator|==} {keyword|null}{punctuation|)} {keyword|continue}{punctuation|;} {keyword|yield}{operator|*} {function|go}{punctuation|(}x ?? {number|1}{punctuation|.}5e3{punctuation|)}{punctuation|;} {punctuation|\}}
    list{punctuation|.}{punctuation|.}{function|add}{punctuation|(}{number|1}{punctuation|)}{punctuation|.}{punctuation|.}{function|addAll}{punctuation|(}{punctuation|[}{punctuation|.}{punctuation|.}{punctuation|.}?more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {comment|// cascade}
    {keyword|switch} {punctuation|(}n{punctuation|)} {punctuation|\{} {keyword|case} {number|1}{operator|:} {keyword|break}{punctuation|;} {keyword|default}{operator|:} {keyword|throw} {function|StateError}{punctuation|(}'no'{punctuation|)}{punctuation|;} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
typedef F {operator|=} T Function{operator|<}T{operator|>}{punctuation|(}T{punctuation|)}{punctuation|;}
