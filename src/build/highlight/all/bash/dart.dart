{function|import} {string|'package:tea/tea.dart'} as tea show Leaf{punctuation|;}
/// A kettle.
@immutable
abstract class Kettle{operator|<}T extends num{operator|>} extends Pot with Heat implements Comparable{operator|<}Kettle{operator|>} {punctuation|\{}
  final double litres{punctuation|;} static const int max {operator|=} 0xFF{punctuation|;}
  late final String? name{punctuation|;}
  Kettle{punctuation|(}{punctuation|\{}required this.litres, this.name {operator|=} {string|'pot'}{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle.small{punctuation|(}{punctuation|)} {operator|=}{operator|>} _Small{punctuation|(}{punctuation|)}{punctuation|;}
  String get label {operator|=}{operator|>} {string|"Kettle of {variable|$\{litres.toStringAsFixed(1)\}} l, {variable|$name}{entity|\\n}"} r{string|'raw $x'} {string|''}'multi{string|''}'{punctuation|;}
  Future{operator|<}void{operator|>} boil{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await {keyword|for} {punctuation|(}var x {keyword|in} stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x is{operator|!} int {operator|\|\|} x {operator|==} null{punctuation|)} {builtin class-name|continue}{punctuation|;} yield* go{punctuation|(}x ?? {number|1}.5e3{punctuation|)}{punctuation|;} {punctuation|\}}
    list{punctuation|..}add{punctuation|(}{number|1}{punctuation|)}{punctuation|..}addAll{punctuation|(}{punctuation|[}{punctuation|..}.?more, {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} // cascade
    switch {punctuation|(}n{punctuation|)} {punctuation|\{} {keyword|case} {number|1}: {builtin class-name|break}{punctuation|;} default: throw StateError{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} {punctuation|\}} /* {keyword|done} */
  {punctuation|\}}
{punctuation|\}}
typedef F {operator|=} T Function{operator|<}T{operator|>}{punctuation|(}T{punctuation|)}{punctuation|;}
