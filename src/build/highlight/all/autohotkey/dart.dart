import 'package{punctuation|:}tea{operator|/}tea{operator|.}dart' as tea {keyword|show} Leaf;
{operator|//}{operator|/} A kettle{operator|.}
@immutable
abstract {builtin|class} Kettle{operator|<}T extends num{operator|>} extends Pot with Heat implements Comparable{operator|<}Kettle{operator|>} {punctuation|\{}
  final double litres; {keyword|static} const int max {operator|=} {number|0xFF};
  late final String{operator|?} name;
  {function|Kettle}{punctuation|(}{punctuation|\{}required this{operator|.}litres{punctuation|,} this{operator|.}name {operator|=} 'pot'{punctuation|\}}{punctuation|)};
  factory Kettle{operator|.}{function|small}{punctuation|(}{punctuation|)} {operator|=}{operator|>} {function|_Small}{punctuation|(}{punctuation|)};
  String get {keyword|label} {operator|=}{operator|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r'raw $x' '''{keyword|multi}''';
  Future{operator|<}void{operator|>} {function|boil}{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await {keyword|for} {punctuation|(}var x {keyword|in} stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x {keyword|is}{operator|!} int {operator|\|\|} x {operator|==} null{punctuation|)} {command selector|continue}; yield{operator|*} {function|go}{punctuation|(}x {operator|?}{operator|?} {number|1.5e3}{punctuation|)}; {punctuation|\}}
    {keyword|list}{operator|.}{operator|.}{keyword|add}{punctuation|(}{number|1}{punctuation|)}{operator|.}{operator|.}{function|addAll}{punctuation|(}{punctuation|[}{operator|.}{operator|.}{operator|.}{operator|?}more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}; {operator|//} cascade
    switch {punctuation|(}n{punctuation|)} {punctuation|\{} case {number|1}{punctuation|:} {command selector|break}; {keyword|default}{punctuation|:} {keyword|throw} {function|StateError}{punctuation|(}'{keyword|no}'{punctuation|)}; {punctuation|\}} {operator|/}{operator|*} done {operator|*}{operator|/}
  {punctuation|\}}
{punctuation|\}}
typedef F {operator|=} T Function{operator|<}T{operator|>}{punctuation|(}T{punctuation|)};
