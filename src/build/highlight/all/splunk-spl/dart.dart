import 'package:tea{operator|/}tea.dart' {operator-word operator|as} tea show Leaf;
{operator|/}{operator|/}{operator|/} A kettle.
@immutable
{keyword|abstract} class Kettle{operator|<}{boolean|T} extends num{operator|>} extends Pot with Heat implements Comparable{operator|<}Kettle{operator|>} \{
  final double litres; static const int {property|max} {operator|=} 0xFF;
  late final String? name;
  {function|Kettle}{punctuation|(}\{required this.litres{punctuation|,} this.{property|name} {operator|=} 'pot'\}{punctuation|)};
  factory Kettle.{function|small}{punctuation|(}{punctuation|)} {operator|=}{operator|>} {function|_Small}{punctuation|(}{punctuation|)};
  String get {property|label} {operator|=}{operator|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r'raw $x' '''multi''';
  Future{operator|<}void{operator|>} {function|boil}{punctuation|(}{punctuation|[}int {property|n} {operator|=} {number|10}{punctuation|]}{punctuation|)} async \{
    await {function|for} {punctuation|(}var x in stream{punctuation|)} \{ {function|if} {punctuation|(}x is! int {operator|\|}{operator|\|} x {operator|==} null{punctuation|)} continue; yield{operator|*} {function|go}{punctuation|(}x ?? {number|1}.5e3{punctuation|)}; \}
    list..{function|add}{punctuation|(}{number|1}{punctuation|)}..{function|addAll}{punctuation|(}{punctuation|[}...?more{punctuation|,} {function|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}; {operator|/}{operator|/} cascade
    {function|switch} {punctuation|(}n{punctuation|)} \{ case {number|1}: break; default: throw {function|StateError}{punctuation|(}'no'{punctuation|)}; \} {operator|/}{operator|*} done {operator|*}{operator|/}
  \}
\}
typedef {property|F} {operator|=} {boolean|T} Function{operator|<}{boolean|T}{operator|>}{punctuation|(}{boolean|T}{punctuation|)};
