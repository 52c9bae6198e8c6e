import 'package{punctuation|:}tea{operator|/}tea.dart' {operator|as} tea show Leaf;
{operator|/}{operator|/}{operator|/} A kettle.
@immutable
abstract {class-name|class} Kettle{operator|<}T extends num{operator|>} extends Pot {keyword|with} Heat implements Comparable{operator|<}Kettle{operator|>} {punctuation|\{}
  final double {class-name|litres}; static const int max {operator|=} 0xFF;
  late final String? name;
  Kettle{punctuation|(}{punctuation|\{}required this.{class-name|litres}{punctuation|,} this.name {operator|=} 'pot'{punctuation|\}}{punctuation|)};
  factory Kettle.small{punctuation|(}{punctuation|)} {operator|=}{operator|>} _Small{punctuation|(}{punctuation|)};
  String {keyword|get} label {operator|=}{operator|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r'raw $x' '''multi''';
  Future{operator|<}void{operator|>} boil{punctuation|(}[int n {operator|=} {number|10}]{punctuation|)} async {punctuation|\{}
    await {keyword|for} {punctuation|(}var x {keyword|in} stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x {keyword|is}! int \|\| x {operator|=}{operator|=} null{punctuation|)} {keyword|continue}; yield{operator|*} go{punctuation|(}x ?? {number|1.5e3}{punctuation|)}; {punctuation|\}}
    {class-name|list}..add{punctuation|(}{number|1}{punctuation|)}..addAll{punctuation|(}[...?more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}]{punctuation|)}; {operator|/}{operator|/} cascade
    switch {punctuation|(}n{punctuation|)} {punctuation|\{} case {number|1}{punctuation|:} break; default{punctuation|:} throw StateError{punctuation|(}'no'{punctuation|)}; {punctuation|\}} {operator|/}{operator|*} done {operator|*}{operator|/}
  {punctuation|\}}
{punctuation|\}}
typedef F {operator|=} T Function{operator|<}T{operator|>}{punctuation|(}T{punctuation|)};
