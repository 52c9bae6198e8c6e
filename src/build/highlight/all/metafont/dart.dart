import 'package{operator|:}tea{operator|/}tea.dart' as tea {command builtin|show} Leaf{punctuation|;}
/// A kettle.
{variable|@}immutable
abstract class Kettle{operator|<}T extends num{operator|>} extends Pot with Heat implements Comparable{operator|<}Kettle{operator|>} {punctuation|\{}
  final double litres{punctuation|;} static const int {macro function|max} {operator|=} {number|0}xFF{punctuation|;}
  late final String? name{punctuation|;}
  Kettle{punctuation|(}{punctuation|\{}required this.litres{punctuation|,} this.name {operator|=} 'pot'{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle.small{punctuation|(}{punctuation|)} => _Small{punctuation|(}{punctuation|)}{punctuation|;}
  String get label => {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r'raw ${variable|x}' '''multi'''{punctuation|;}
  Future{operator|<}void{operator|>} boil{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await {keyword|for} {punctuation|(}var {variable|x} {constant|in} stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{variable|x} is! int \|\| {variable|x} == null{punctuation|)} continue{punctuation|;} yield{operator|*} go{punctuation|(}{variable|x} ?? {number|1.5}e{number|3}{punctuation|)}{punctuation|;} {punctuation|\}}
    list{operator|..}add{punctuation|(}{number|1}{punctuation|)}{operator|..}addAll{punctuation|(}{punctuation|[}{operator|...}?more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} // cascade
    switch {punctuation|(}n{punctuation|)} {punctuation|\{} case {number|1}{operator|:} break{punctuation|;} default{operator|:} throw StateError{punctuation|(}'no'{punctuation|)}{punctuation|;} {punctuation|\}} /* done */
  {punctuation|\}}
{punctuation|\}}
typedef F {operator|=} T Function{operator|<}T{operator|>}{punctuation|(}T{punctuation|)}{punctuation|;}
