{keyword|import} 'package{punctuation|:}tea{operator|/}tea{punctuation|.}dart' {keyword|as} {class-name|tea} show Leaf{punctuation|;}
{comment|/// A kettle.}
{operator|@}{class-name|immutable}
abstract class Kettle{operator|<}T extends num{operator|>} extends Pot {keyword|with} Heat implements Comparable{operator|<}Kettle{operator|>} {punctuation|\{}
  final {builtin|double} litres{punctuation|;} static const {builtin|int} max {operator|=} {number|0}xFF{punctuation|;}
  late final String{operator|?} name{punctuation|;}
  {function|Kettle}{punctuation|(}{punctuation|\{}required {keyword|this}{punctuation|.}litres{punctuation|,} {keyword|this}{punctuation|.}name {operator|=} 'pot'{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle{punctuation|.}{function|small}{punctuation|(}{punctuation|)} {operator|=}{operator|>} {function|_Small}{punctuation|(}{punctuation|)}{punctuation|;}
  String get label {operator|=}{operator|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r'raw $x' '''multi'''{punctuation|;}
  Future{operator|<}{builtin|void}{operator|>} {function|boil}{punctuation|(}{punctuation|[}{builtin|int} n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await {keyword|for} {punctuation|(}var x {keyword|in} {class-name|stream}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x is{operator|!} {builtin|int} {operator|\|\|} x {operator|==} null{punctuation|)} continue{punctuation|;} yield{operator|*} {function|go}{punctuation|(}x {operator|?}{operator|?} {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    list{punctuation|.}{punctuation|.}{function|add}{punctuation|(}{number|1}{punctuation|)}{punctuation|.}{punctuation|.}{function|addAll}{punctuation|(}{punctuation|[}{punctuation|.}{punctuation|.}{punctuation|.}{operator|?}more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {comment|// cascade}
    {function|switch} {punctuation|(}n{punctuation|)} {punctuation|\{} case {number|1}{punctuation|:} break{punctuation|;} {keyword|default}{punctuation|:} {keyword|throw} {function|StateError}{punctuation|(}'no'{punctuation|)}{punctuation|;} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
typedef F {operator|=} T Function{operator|<}T{operator|>}{punctuation|(}T{punctuation|)}{punctuation|;}
