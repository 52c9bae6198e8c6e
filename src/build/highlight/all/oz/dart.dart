{keyword|import} {atom builtin|'package:tea/tea.dart'} as tea show Leaf{punctuation|;}
{operator|/}{operator|/}{operator|/} A kettle{punctuation|.}
{operator|@}immutable
abstract {keyword|class} Kettle{operator|<}T extends num{operator|>} extends Pot with Heat implements Comparable{operator|<}Kettle{operator|>} {punctuation|\{}
  final double litres{punctuation|;} static const int max {operator|=} {number|0xFF}{punctuation|;}
  late final String{punctuation|?} name{punctuation|;}
  Kettle{punctuation|(}{punctuation|\{}required this{punctuation|.}litres{operator|,} this{punctuation|.}name {operator|=} {atom builtin|'pot'}{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle{punctuation|.}{function|small}{punctuation|(}{punctuation|)} {operator|=}{operator|>} _Small{punctuation|(}{punctuation|)}{punctuation|;}
  String get label {operator|=}{operator|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{atom builtin|'raw $x'} {atom builtin|''}{atom builtin|'multi'}{atom builtin|''}{punctuation|;}
  Future{operator|<}void{operator|>} {function|boil}{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await for {punctuation|(}var x {keyword|in} stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x is{operator|!} int {operator|\|}{operator|\|} x {operator|==} null{punctuation|)} continue{punctuation|;} yield{operator|*} {function|go}{punctuation|(}x {punctuation|?}{punctuation|?} {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    list{punctuation|.}{punctuation|.}{function|add}{punctuation|(}{number|1}{punctuation|)}{punctuation|.}{punctuation|.}{function|addAll}{punctuation|(}{punctuation|[}{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|?}more{operator|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {operator|/}{operator|/} cascade
    switch {punctuation|(}n{punctuation|)} {punctuation|\{} {keyword|case} {number|1}{punctuation|:} break{punctuation|;} {attr-name|default}{punctuation|:} throw StateError{punctuation|(}{atom builtin|'no'}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
typedef F {operator|=} T Function{operator|<}T{operator|>}{punctuation|(}T{punctuation|)}{punctuation|;}
