import 'package{punctuation|:}tea{operator|/}tea{punctuation|.}dart' as tea show Leaf{punctuation|;}
{comment doc-comment|/// A kettle.}
@immutable
abstract class Kettle{operator|<}T extends num{operator|>} extends Pot with Heat implements Comparable{operator|<}Kettle{operator|>} {punctuation|\{}
  final double litres{punctuation|;} static {keyword|const} int max {operator|=} {number|0xFF}{punctuation|;}
  late final String{operator|?} name{punctuation|;}
  {function|Kettle}{punctuation|(}{punctuation|\{}required this{punctuation|.}litres{punctuation|,} this{punctuation|.}name {operator|=} 'pot'{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle{punctuation|.}{function|small}{punctuation|(}{punctuation|)} {operator|=>} {function|_Small}{punctuation|(}{punctuation|)}{punctuation|;}
  String get label {operator|=>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r'raw $x{char|' '}''multi'''{punctuation|;}
  Future{operator|<}{builtin-type keyword|void}{operator|>} {function|boil}{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} {keyword|async} {punctuation|\{}
    {keyword|await} {keyword|for} {punctuation|(}{keyword|var} x in stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x is{operator|!} int {operator|\|\|} x {operator|==} {keyword|null}{punctuation|)} {keyword|continue}{punctuation|;} yield{operator|*} {function|go}{punctuation|(}x {operator|?}{operator|?} {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    list{operator|..}{function|add}{punctuation|(}{number|1}{punctuation|)}{operator|..}{function|addAll}{punctuation|(}{punctuation|[}{operator|...}{operator|?}more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {comment|// cascade}
    {keyword|switch} {punctuation|(}n{punctuation|)} {punctuation|\{} case {number|1}{punctuation|:} {keyword|break}{punctuation|;} default{punctuation|:} throw {function|StateError}{punctuation|(}'no'{punctuation|)}{punctuation|;} {punctuation|\}} {operator|/}{operator|*} done {operator|*}{operator|/}
  {punctuation|\}}
{punctuation|\}}
typedef F {operator|=} T Function{operator|<}T{operator|>}{punctuation|(}T{punctuation|)}{punctuation|;}
