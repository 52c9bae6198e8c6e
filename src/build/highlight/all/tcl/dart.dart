import 'package:tea{operator|/}tea.dart' as tea show Leaf;
{operator|/}{operator|/}{operator|/} A kettle.
@immutable
abstract class Kettle{operator|<}T extends num{operator|>} extends Pot with Heat implements Comparable{operator|<}Kettle{operator|>} {punctuation|\{}
  final double litres; static const int max = 0xFF;
  late final String{operator|?} name;
  Kettle{punctuation|(}{punctuation|\{}required this.litres, this.name = 'pot'{punctuation|\}}{punctuation|)};
  factory Kettle.small{punctuation|(}{punctuation|)} ={operator|>} _Small{punctuation|(}{punctuation|)};
  String get label ={operator|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r'raw ${variable|x}' '''multi''';
  Future{operator|<}void{operator|>} boil{punctuation|(}{punctuation|[}int n = 10{punctuation|]}{punctuation|)} async {punctuation|\{}
    await for {punctuation|(}var x {operator|in} stream{punctuation|)} {punctuation|\{} if {punctuation|(}x is{operator|!} int {operator|\|\|} x {operator|==} null{punctuation|)} continue; yield{operator|*} go{punctuation|(}x {operator|?}{operator|?} 1.5e3{punctuation|)}; {punctuation|\}}
    {keyword|list}..add{punctuation|(}1{punctuation|)}..addAll{punctuation|(}{punctuation|[}...{operator|?}more, if {punctuation|(}n {operator|>} 1{punctuation|)} 2{punctuation|]}{punctuation|)}; {operator|/}{operator|/} cascade
    {builtin|switch} {punctuation|(}n{punctuation|)} {punctuation|\{} case 1: break; default: throw StateError{punctuation|(}'no'{punctuation|)}; {punctuation|\}} {operator|/}{operator|*} done {operator|*}{operator|/}
  {punctuation|\}}
{punctuation|\}}
typedef F = T Function{operator|<}T{operator|>}{punctuation|(}T{punctuation|)};
