import {string|'package:tea/tea.dart'} as tea show Leaf{comment|;}
{operator|/}{operator|/}{operator|/} A kettle{punctuation|.}
{variable|@immutable}
abstract class Kettle{operator|<}T extends num{operator|>} extends Pot {keyword|with} Heat implements Comparable{operator|<}Kettle{operator|>} \{
  final double litres{comment|; static const int max = 0xFF;}
  late final String{operator|?} name{comment|;}
  {function|Kettle}{punctuation|(}\{required this{punctuation|.}litres{punctuation|,} this{punctuation|.}name {operator|=} {string|'pot'}\}{punctuation|)}{comment|;}
  factory Kettle{punctuation|.}{function|small}{punctuation|(}{punctuation|)} {operator|=}{operator|>} {function|_Small}{punctuation|(}{punctuation|)}{comment|;}
  String get label {operator|=}{operator|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{string|'raw $x'} {string|'''multi'''}{comment|;}
  Future{operator|<}void{operator|>} {function|boil}{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} async \{
    await {keyword|for} {punctuation|(}var x {keyword|in} stream{punctuation|)} \{ {keyword|if} {punctuation|(}x is! int \|\| x {operator|==} {keyword|null}{punctuation|)} continue{comment|; yield* go(x ?? 1.5e3); \}}
    list{punctuation|.}{punctuation|.}{function|add}{punctuation|(}{number|1}{punctuation|)}{punctuation|.}{punctuation|.}{function|addAll}{punctuation|(}{punctuation|[}{punctuation|.}{punctuation|.}{punctuation|.}{operator|?}more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{comment|; // cascade}
    {keyword|switch} {punctuation|(}n{punctuation|)} \{ {keyword|case} {number|1}{punctuation|:} break{comment|; default: throw StateError('no'); \} /* done */}
  \}
\}
typedef F {operator|=} T Function{operator|<}T{operator|>}{punctuation|(}T{punctuation|)}{comment|;}
