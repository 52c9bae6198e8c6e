import 'package:tea/tea{punctuation|.}dart{punctuation|'} as tea show Leaf;
/// A kettle{punctuation|.}
@immutable
abstract class Kettle{punctuation|<}T extends num{punctuation|>} extends Pot with Heat implements Comparable{punctuation|<}Kettle{punctuation|>} {punctuation|\{}
  final double litres; static const int max {operator|=} 0xFF;
  late final String? name;
  Kettle{punctuation|(}{punctuation|\{}required this{punctuation|.}litres{punctuation|,} this{punctuation|.}name {operator|=} 'pot{punctuation|'}{punctuation|\}}{punctuation|)};
  factory Kettle{punctuation|.}small{punctuation|(}{punctuation|)} {operator|=}{punctuation|>} _Small{punctuation|(}{punctuation|)};
  String get label {operator|=}{punctuation|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{punctuation|'}raw $x{punctuation|'} '''multi{punctuation|'''};
  Future{punctuation|<}void{punctuation|>} boil{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await for {punctuation|(}var x in stream{punctuation|)} {punctuation|\{} if {punctuation|(}x is{punctuation|!} int {operator|\|}{operator|\|} x {operator|=}{operator|=} null{punctuation|)} continue; yield* go{punctuation|(}x ?? {number|1}{punctuation|.}5e3{punctuation|)}; {punctuation|\}}
    list{punctuation|.}{punctuation|.}add{punctuation|(}{number|1}{punctuation|)}{punctuation|.}{punctuation|.}addAll{punctuation|(}{punctuation|[}{punctuation|.}{punctuation|.}{punctuation|.}?more{punctuation|,} if {punctuation|(}n {punctuation|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}; // cascade
    switch {punctuation|(}n{punctuation|)} {punctuation|\{} case {number|1}: break; default: throw StateError{punctuation|(}{punctuation|'}no{punctuation|'}{punctuation|)}; {punctuation|\}} /* done */
  {punctuation|\}}
{punctuation|\}}
typedef F {operator|=} T Function{punctuation|<}T{punctuation|>}{punctuation|(}T{punctuation|)};
