{keyword|import} 'package{operator|:}tea{operator|/}tea{operator|.}dart' {keyword|as} tea show Leaf;
{operator|///} A kettle{operator|.}
{operator|@}immutable
abstract class Kettle{operator|<}T extends num{operator|>} extends Pot {keyword|with} Heat implements Comparable{operator|<}Kettle{operator|>} {punctuation|\{}
  final double litres; {keyword|static} {keyword|const} int max {operator|=} {number|0xFF};
  late final String{operator|?} name;
  {function|Kettle}{punctuation|(}{punctuation|\{}required this{operator|.}litres{punctuation|,} this{operator|.}name {operator|=} 'pot'{punctuation|\}}{punctuation|)};
  factory Kettle{operator|.}{function|small}{punctuation|(}{punctuation|)} {operator|=>} {function|_Small}{punctuation|(}{punctuation|)};
  String get label {operator|=>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r'raw {operator|$}x{char|' '}''multi''';
  Future{operator|<}void{operator|>} {function|boil}{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await {function|for} {punctuation|(}{keyword|var} x {operator|in} stream{punctuation|)} {punctuation|\{} {function|if} {punctuation|(}x {operator|is}{operator|!} int {operator|\|\|} x {operator|==} null{punctuation|)} {keyword|continue}; {keyword|yield}{operator|*} {function|go}{punctuation|(}x {operator|??} {number|1.5e3}{punctuation|)}; {punctuation|\}}
    list{operator|..}{function|add}{punctuation|(}{number|1}{punctuation|)}{operator|..}{function|addAll}{punctuation|(}{punctuation|[}{operator|...?}more{punctuation|,} {function|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}; {operator|//} cascade
    {function|switch} {punctuation|(}n{punctuation|)} {punctuation|\{} {keyword|case} {number|1}{operator|:} {keyword|break}; default{operator|:} throw {function|StateError}{punctuation|(}'no'{punctuation|)}; {punctuation|\}} {operator|/*} done {operator|*/}
  {punctuation|\}}
{punctuation|\}}
typedef F {operator|=} T Function{operator|<}T{operator|>}{punctuation|(}T{punctuation|)};
