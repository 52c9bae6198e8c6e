import 'package:tea/tea{punctuation|.}dart' as tea show Leaf;
/// A kettle{punctuation|.}
@immutable
abstract class Kettle{operator|<}T extends num{operator|>} extends Pot with Heat implements Comparable{operator|<}Kettle{operator|>} {punctuation|\{}
  final double litres; static const int max {operator|=} 0xFF;
  late final String? name;
  {function|Kettle}{punctuation|(}{punctuation|\{}required this{punctuation|.}litres{punctuation|,} this{punctuation|.}name {operator|=} 'pot'{punctuation|\}}{punctuation|)};
  factory Kettle{punctuation|.}{function|small}{punctuation|(}{punctuation|)} {operator|=}{operator|>} {function|_Small}{punctuation|(}{punctuation|)};
  String get label {operator|=}{operator|>} {string-literal|{string|"Kettle of }{interpolation|{interpolation-punctuation punctuation|$\{}{expression|litres{punctuation|.}{function|toStringAsFixed}{punctuation|(}{number|1}{punctuation|)}}{interpolation-punctuation punctuation|\}}}{string| l, }{interpolation|{variable|$name}}{string|\\n"}} r'raw $x' '''multi''';
  Future{operator|<}void{operator|>} {function|boil}{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await {function|for} {punctuation|(}var x in stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x is{operator|!} int {operator|\|\|} x {operator|==} null{punctuation|)} continue; yield* {function|go}{punctuation|(}x ?? {number|1}{punctuation|.}5e3{punctuation|)}; {punctuation|\}}
    list{punctuation|.}{punctuation|.}{function|add}{punctuation|(}{number|1}{punctuation|)}{punctuation|.}{punctuation|.}{function|addAll}{punctuation|(}{punctuation|[}{punctuation|.}{punctuation|.}{punctuation|.}?more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}; // cascade
    {function|switch} {punctuation|(}n{punctuation|)} {punctuation|\{} case {number|1}: break; default: throw {function|StateError}{punctuation|(}'no'{punctuation|)}; {punctuation|\}} /* done */
  {punctuation|\}}
{punctuation|\}}
typedef F {operator|=} T Function{operator|<}T{operator|>}{punctuation|(}T{punctuation|)};
